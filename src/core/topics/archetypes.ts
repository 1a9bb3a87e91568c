import type { Lang } from './input.ts';

/** What a team with such a name usually owns, hands over and suffers from: a guess, always marked as one. */
export interface Guess {
  readonly owns: readonly string[];
  readonly hands: readonly string[];
  readonly pain: string;
}
type Row = readonly [cues: string, ja: string, en: string];

// cues|...  then for each language: owns|owns/hands|hands/pain.
const rows: readonly Row[] = [
  [
    '営業|sales|account management|account managers',
    'お客様の要望の聞き取り|納期の約束/受注情報|仕様変更の連絡/回答待ちで、お客様への返事が遅れる',
    'listening to customers|delivery promises/order details|change requests/customers wait because our answer comes late',
  ],
  [
    'マーケ|広報|宣伝|marketing|communications|pr team',
    'キャンペーンの企画|市場データ/見込み客の一覧|告知文/公開直前に修正が重なる',
    'campaign planning|market data/leads|launch copy/edits pile up just before launch',
  ],
  [
    '商品企画|企画|プロダクト|商品|product',
    '要件の整理|優先順位づけ/要件書|ロードマップ/要件が後から増える',
    'requirements|priorities/specs|the roadmap/requirements keep growing late',
  ],
  [
    '開発|エンジニア|engineering|engineers|backend|frontend|mobile|developers|development|software',
    '機能の実装|開発の見積もり/リリース物/割り込みで作業が途切れる',
    'building features|development estimates/release builds/interruptions break up the work',
  ],
  [
    '基盤|インフラ|sre|platform|devops|infrastructure',
    '共通基盤の運用|デプロイの仕組み/利用手順|動作環境/同じ質問が何度も届く',
    'the shared platform|deployment tooling/how-to guides|environments/the same questions come every week',
  ],
  [
    'データ|分析|data|analytics|ml|machine learning',
    'データの整備|予測モデル/分析結果|特徴量/元データの変更を後から知る',
    'data sets|prediction models/analysis reports|model features/upstream data changes without notice',
  ],
  [
    '品質|検査|qa|quality|test|testing',
    '合否の判定基準/不具合報告|判定結果/判定に要る情報がそろわない',
    'release criteria/bug reports|test verdicts/reports arrive without the details needed',
  ],
  [
    'デザイン|ux|design|designers',
    '画面のデザイン|共通部品/デザイン案/デザインと実装がずれる',
    'screen designs|shared components/mock-ups/the build drifts from the design',
  ],
  [
    'サポート|カスタマー|ヘルプ|cs|support|success|help desk|customer service',
    '問い合わせ窓口/お客様の声|エスカレーション/返事待ちで、お客様を待たせてしまう',
    'support tickets/customer feedback|escalations/customers wait while we wait for answers',
  ],
  [
    'セキュリティ|security',
    'セキュリティ審査|利用の規則/審査の指摘/相談が公開の直前に届く',
    'security reviews|access rules/review findings/questions come just before release',
  ],
  [
    '情シス|情報システム|it',
    'アカウントの管理|端末の管理/設定の手順|申請の書式/至急の依頼が重なる',
    'accounts|laptops/set-up guides|request forms/rush requests pile up',
  ],
  [
    '製造|生産|工場|production|plant|manufacturing|factory',
    '生産計画|製造工程/納期の回答|完成品/予定が急に変わり、段取りを組み直す',
    'the production plan|the production lines/delivery dates|finished goods/plans change suddenly and set-ups are redone',
  ],
  [
    '設計|技術|研究|r&d|mechanical|design office|research',
    '図面の作成|仕様の検討/図面|設計変更の連絡/現場の声が届きにくい',
    'drawings|specifications/drawing sets|change notices/feedback from the site rarely arrives',
  ],
  [
    '購買|調達|資材|procurement|purchasing|buying',
    '取引先との調整|単価の管理/発注内容|納期の連絡/手配の依頼が急に来る',
    'supplier relations|unit prices/orders placed|delivery notices/purchase requests come at the last minute',
  ],
  [
    '物流|倉庫|配送|logistics|warehouse|distribution',
    '出荷の手配|在庫の管理/出荷実績/在庫の数が合わない',
    'shipping|stock keeping/shipment data/stock figures do not match',
  ],
  [
    '経理|財務|会計|finance|accounting|accounts payable',
    '月次の締め|予算の管理/締めの期限|差し戻しの連絡/月末に処理が集中する',
    'the monthly close|the budget/closing dates|returned claims/everything arrives at month end',
  ],
  [
    '人事|採用|労務|hr|people|human resources|talent',
    '採用|人事制度/候補者の情報|制度の案内/現場の要件が曖昧なまま募集が始まる',
    'hiring|staff rules/candidate profiles|policy notes/hiring starts from vague requirements',
  ],
  [
    '法務|コンプラ|legal|compliance',
    '契約書の審査/審査の結果/締結の直前に審査の依頼が届く',
    'contract review/review notes/contracts arrive just before signing',
  ],
  [
    '総務|庶務|admin|facilities|administration|general affairs',
    '施設の管理|社内規程/社内向けの案内/担当の決まらない用件が集まる',
    'offices and facilities|house rules/notices to all/jobs without an owner land here',
  ],
  [
    '経営企画|経営戦略|戦略|strategy|corporate planning',
    '中期計画の取りまとめ/全社の方針|資料の依頼/計画が現場の仕事につながりにくい',
    'the mid-term plan/company policy|requests for material/plans feel far from daily work',
  ],
  [
    '看護|病棟|nurs|ward|nursing|nurses',
    '患者さんのケア|申し送り/患者さんの状態/ケアの途中で何度も手が止まる',
    'patient care|shift notes/patient status/care is interrupted again and again',
  ],
  [
    '薬剤|薬局|pharm|pharmacy|pharmacists',
    '調剤|疑義照会/薬の情報/確認の返事待ちで調剤が止まる',
    'dispensing|prescription queries/drug information/dispensing waits for a confirmation',
  ],
  [
    '医事|地域連携|退院|discharge|social work|medical office',
    '退院調整|診療報酬の請求/転院先の情報/退院の決定が直前になる',
    'discharge planning|billing/transfer data/discharge is decided at the last minute',
  ],
  [
    '市民|住民|窓口|戸籍|citizen|citizens|resident services',
    '届出の受付/申請書/住民の方に何度も窓口を移ってもらう',
    'the service counter/application forms/residents are sent from counter to counter',
  ],
  [
    '福祉|子育て|介護|welfare|social services|social care',
    '相談の受付|給付の手続き/支援計画/支援の情報があちこちに分かれている',
    'case consultations|benefit claims/support plans/records of one case lie in many places',
  ],
  [
    '教務|研修|training|academy|learning and development',
    '講座の運営/修了した受講者/研修の内容が現場で使われにくい',
    'training courses/people who finished a course/what is taught is not used at work',
  ],
];

/** The guess for a folded team name; the longest cue wins. `undefined` when the name says nothing. */
export function guessFor(foldedName: string, lang: Lang): Guess | undefined {
  let best: Row | undefined;
  let length = 0;
  for (const row of rows) {
    for (const cue of row[0].split('|')) {
      if (cue.length > length && stands(cue, foldedName)) [best, length] = [row, cue.length];
    }
  }
  if (!best) return undefined;
  const [owns = '', hands = '', pain = ''] = best[lang === 'ja' ? 1 : 2].split('/');
  return { owns: owns.split('|'), hands: hands.split('|'), pain };
}

function stands(cue: string, name: string): boolean {
  const at = name.indexOf(cue);
  if (at < 0 || !/^[a-z]/.test(cue)) return at >= 0;
  return !/[a-z]/.test(name.charAt(at - 1)) && !/[a-z]/.test(name.charAt(at + cue.length));
}
