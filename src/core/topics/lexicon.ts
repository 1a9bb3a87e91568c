// The concept lexicon of section 6.1: a concept found in two texts makes them alike, whatever the language.
// Packed: one line a concept, `~` = half weight, `!` = whole word only, both languages in one row. Split at first use.

/** The packed concept lexicon; read through concepts.ts. */
export const lexicon = `
deadline|納期|期日|締切|締め切り|〆切|提出期限|回答期限|deadline|due date|cut-off date|closing date|submission date
expiry|賞味期限|消費期限|使用期限|有効期限|expiry date|expiration date|best-before date|use-by date|shelf life
spec|仕様|要件|specification|!spec|requirement
spec-change|仕様変更|設計変更|要件変更|!設変|変更依頼|変更連絡|spec change|specification change|design change|change request|change order|engineering change
drawing|図面|設計図|製図|CADデータ|engineering drawing|technical drawing|!drawings|blueprint|CAD file
estimate|見積|積算|!quote|quotation|cost estimate|price estimate|!estimates
~schedule|日程|スケジュール|工程表|予定表|schedule|timetable|time plan|project plan
production-plan|生産計画|製造計画|生産予定|製造指示|production plan|production schedule|manufacturing plan|build plan
demand-forecast|需要予測|販売予測|売上予測|販売計画|フォーキャスト|demand forecast|sales forecast|sales plan|volume forecast
stock|在庫|実地棚卸|inventory|stock level|stocktake|stock count|in stock
stockout|欠品|品切れ|在庫切れ|在庫不足|stockout|out of stock|stock shortage|sold out
shipping|出荷|配送|発送|配達|納品|shipment|shipping|goods delivery|parcel|delivery note
goods-in|入荷|入庫|荷受け|受入検品|goods receipt|goods-in|inbound goods|receiving dock|incoming goods
picking|ピッキング|梱包|荷造り|仕分け|order picking|picking list|!packing|parcel sorting
trucking|配車|トラック|荷待ち|積み込み|運賃|truck booking|vehicle scheduling|loading dock|freight|haulage
customs|通関|関税|輸入書類|輸出書類|customs clearance|customs duty|import documents|export documents
acceptance|検収|受入検査|受入テスト|受け入れテスト|acceptance test|acceptance inspection|!UAT|user acceptance
product-inspection|製品検査|出荷検査|抜取検査|外観検査|検品|product inspection|quality inspection|quality check|final inspection
software-test|単体テスト|結合テスト|回帰テスト|テストケース|動作確認|test case|regression test|unit test|test run|software test
lab-test|血液検査|検体検査|画像検査|臨床検査|検査オーダー|lab test|blood test|diagnostic test|specimen|lab order
consultation|診察|外来診療|回診|診療予約|medical examination|ward round|outpatient visit|doctor's appointment|clinic visit
school-exam|定期試験|期末試験|入試|模試|final exam|entrance exam|mock exam|exam paper
defective-goods|不良品|不良率|不適合|歩留|defective product|defect rate|nonconformity|scrap rate|yield rate
bug|不具合|バグ|欠陥|!bug|defect|software fault
outage|システム障害|通信障害|サービス停止|ダウンタイム|障害対応|outage|downtime|system failure|service disruption
complaint|クレーム|苦情|ご指摘|お叱り|complaint|customer complaint|dissatisfied customer|angry customer
inquiry|問い合わせ|問合せ|問合わせ|問いあわせ|enquiry|inquiry|enquiries|inquiries|support ticket|customer question
prescription-query|疑義照会|処方確認|処方疑義|prescription query|dosing question|prescription clarification
prescription|処方|投薬指示|prescription|medication order|prescribed drug
medicine|調剤|薬剤|服薬|医薬品|与薬|!dispensing|medication|medicine|drug supply
discharge|退院|転院|hospital discharge|patient discharge|discharge planning|discharge summary
admission|入院|入院予約|ベッド調整|病床|空床|hospital admission|patient admission|bed management|inpatient bed
handover|引き継ぎ|引継|申し送り|交代時|handover|hand-over|handoff|hand-off|shift report
medical-record|カルテ|診療録|看護記録|medical record|patient chart|electronic health record|nursing notes|!EHR
surgery|手術|術前|術後|surgery|operating room|operating theatre|pre-op|post-op
care-plan|支援計画|ケアプラン|ケース会議|相談記録|care plan|support plan|case conference|case notes
roster|シフト表|勤務シフト|勤務表|勤務割|当番表|shift roster|!rota|duty roster|shift schedule|shift plan
on-call|オンコール|夜間対応|当直|宿直|待機当番|on-call|on call|pager duty|night duty|standby duty
overtime|残業|時間外勤務|超過勤務|休日出勤|!overtime|extra hours|weekend work|late evenings
leave|休暇|有休|有給|欠勤|休職|annual leave|paid leave|sick leave|time off|!absence
hiring|人材採用|採用活動|採用計画|採用面接|求人|選考|hiring|recruiting|recruitment|job opening|vacancy|vacancies|job interview
candidate|応募者|内定者|採用候補者|入社希望者|job candidate|applicant|job seeker
newcomer|新入社員|新入職員|新任者|オンボーディング|着任者|新人教育|newcomer|new hire|new joiner|new starter|onboarding
training-course|研修|講習|集合教育|eラーニング|!OJT|training course|training session|training programme|training program|e-learning|on-the-job training
appraisal|人事評価|人事考課|評価面談|目標面談|performance review|appraisal|performance rating|annual review
staff-move|人事異動|配置転換|転勤|!着任|後任|job transfer|reassignment|staff rotation|successor
leaver|退職|離職|定年|resignation|retirement|leaver|staff turnover|attrition
key-person|属人化|属人的|勘どころ|暗黙知|一人しか|only one person|single expert|in someone's head|tacit knowledge|bus factor
staff-shortage|人手不足|人員不足|欠員|増員|understaffed|short-staffed|staff shortage|unfilled post
workload|工数|業務量|作業量|稼働率|!人日|workload|man-hours|person-days|staff hours|work volume
payroll|給与|勤怠|年末調整|payroll|salary|salaries|timesheet|attendance record
procedure-manual|手順書|マニュアル|作業標準|手引き|作業手順|procedure manual|user manual|runbook|work instruction|how-to guide|!SOP
template|テンプレート|ひな形|雛形|ひな型|様式|書式|template|boilerplate|standard form|blank form
application-form|申請書|届出|申込書|願書|application form|request form|registration form|filed application
approval|承認|稟議|決裁|起案|approval|sign-off|signoff|authorisation|authorization
payment|決済|支払|振込|入金|送金|payment|bank transfer|remittance|direct debit
invoice|請求書|請求処理|請求漏れ|請求金額|インボイス|invoice|!billing|invoicing
expenses|経費|立替|旅費|領収書|expense claim|expense report|travel expenses|reimbursement
closing|月次決算|月末締め|月締め|年度決算|締め処理|month-end close|month-end closing|closing the books|year-end close|monthly close
budget|予算|予実|budget|spending plan|overspend
product-cost|原価|unit cost|production cost|cost of goods|cost price
pricing|値引|値下げ|割引|価格改定|価格表|discount|price list|price change|markdown|price cut
margin|粗利|利益率|採算|gross margin|profit margin|profitability|contribution margin
sales-figures|売上|売り上げ|販売実績|sales figures|revenue|sales results|takings
sales-order|受注|注文請書|sales order|order intake|customer order|order confirmation
purchasing|発注|注文書|購買|調達|仕入れ|purchase order|procurement|purchasing|!sourcing
supplier|仕入先|委託先|外注先|協力会社|サプライヤー|ベンダー|supplier|vendor|contractor|subcontractor
~customer|顧客|お客様|お客さま|得意先|customer|!clients|shopper|key account
~resident|住民|市民|来庁者|区民|resident|citizen|member of the public|counter visitor
~patient|患者|受診者|!patients|inpatient|outpatient|patient data
~student|生徒|学生|児童|受講者|受講生|student|pupil|learner|trainee
parents|保護者|家庭連絡|!PTA|!parents|guardians|!PTA
lesson|授業|時間割|教材|学習指導案|lesson plan|class timetable|teaching material|coursework
grades|成績処理|成績表|評点|通知表|単位認定|report card|school grades|!grading|exam results
enrolment|入学|出願|履修登録|転校|enrolment|enrollment|course registration|school admission
sales-lead|見込み客|見込客|見込顧客|引き合い|案件化|sales lead|sales prospect|qualified lead|sales opportunity
sales-talk|商談|客先訪問|提案書|営業資料|sales meeting|sales call|sales proposal|pitch deck|customer visit
contract|契約|覚書|!contract|service agreement|!NDA
contract-review|契約審査|契約書審査|リーガルチェック|法務確認|contract review|legal review|legal check|redline
regulation|法令|法規制|法改正|コンプライアンス|regulation|compliance rule|legal requirement|law change
audit|監査|audit|auditor
personal-data|個人情報|プライバシー|個人データ|マスキング|personal data|privacy|!PII|GDPR
security|脆弱性|情報漏えい|情報漏洩|不正アクセス|セキュリティ審査|vulnerability|vulnerabilities|data breach|security review|penetration test|security incident
access-rights|アクセス権|閲覧権限|アカウント発行|パスワード|ログイン|access rights|user permission|account setup|password|!login
office-device|貸与PC|業務端末|機器手配|備品|laptop|office equipment|work device|equipment request
deploy|デプロイ|本番反映|本番リリース|リリース作業|deploy|deployment|production release|rollout|go-live
release-decision|リリース判定|出荷判定|出荷可否|公開判定|release decision|go/no-go|release gate|ship decision
publication-date|公開日|掲載日|発売日|放送日|リリース日|publication date|launch date|air date|release date|on-sale date
priority|優先順位|優先度|バックログ|後回し|priority|priorities|prioritisation|prioritization|backlog
code-review|コードレビュー|プルリク|!マージ|code review|pull request|merge request
api|API仕様|エンドポイント|インターフェース仕様|!API|endpoint|interface spec|webhook
test-environment|検証環境|テスト環境|ステージング|開発環境|test environment|!staging|!sandbox|dev environment
alerting|アラート|監視設定|警報|死活監視|!alert|alarm|system monitoring|alerting rule
metric-definition|指標定義|集計定義|算出方法|データ定義|metric definition|data definition|calculation rule|data dictionary
dashboard|ダッシュボード|帳票|集計表|月次レポート|dashboard|monthly report|BI report|summary table
double-entry|二重入力|転記|再入力|重複入力|手入力|duplicate entry|entered twice|re-entry|retype|copy and paste
master-data|マスタ登録|商品マスタ|品番|商品コード|商品台帳|master data|part number|item code|product code|!SKU
spreadsheet|エクセル|!Excel|スプレッドシート|集計ファイル|spreadsheet|!Excel|workbook
customer-voice|顧客の声|お客様の声|利用者アンケート|口コミ|顧客満足|customer feedback|voice of the customer|survey response|review score|customer satisfaction
feature-request|機能追加|機能要望|改善要望|顧客要望|要望書|feature request|enhancement request|customer request|wish list
escalation|エスカレ|!上申|二次対応|escalation|escalate|second-line support
accident|事故|インシデント|ヒヤリハット|労災|ひやり|!incident|accident|near miss|near-miss|safety event
root-cause|再発防止|真因|原因究明|なぜなぜ分析|是正処置|root cause|corrective action|postmortem|post-mortem|!CAPA
recall|製品リコール|自主回収|製品回収|product recall|recalled product|recall notice
rework|手戻り|やり直し|差し戻し|差戻し|再提出|rework|redo|sent back|returned for correction|revision round
waiting|返事待ち|回答待ち|確認待ち|承認待ち|待ち時間|waiting for an answer|waiting time|pending reply|no reply|wait time
lead-time|リードタイム|所要日数|処理日数|回答日数|lead time|turnaround|cycle time|response time
late-change|直前連絡|直前の変更|直前変更|急な変更|土壇場|last-minute|last minute|short notice|late change|late notice
rush|至急|特急依頼|緊急依頼|割り込み|特急対応|rush order|rush request|urgent request|expedite|drop everything
maintenance|設備保全|設備点検|設備故障|メンテナンス|定期点検|equipment maintenance|equipment failure|machine breakdown|preventive maintenance
changeover|段取り替え|段取替え|ライン切替|型替え|changeover|line setup|tool change|setup time
prototype|試作|プロトタイプ|prototype|trial build|sample build|pilot build
lot-trace|ロット番号|製造番号|トレーサビリティ|シリアル番号|lot number|batch number|traceability|serial number
ui-design|デザイン案|画面設計|ワイヤーフレーム|デザインカンプ|screen design|wireframe|UI design|design system|mock-up
manuscript|原稿|入稿|校正紙|校了|!ゲラ|manuscript|proofreading|final proof|copy deadline|galley proof
press-release|プレスリリース|報道発表|告知文|広報文|press release|media release|news release|announcement text
campaign|キャンペーン|販促|販売促進|広告|campaign|sales promotion|advertising|!advert
leaflet|カタログ|パンフレット|チラシ|リーフレット|brochure|catalogue|leaflet|flyer
coverage|取材|!ロケ|収録|写真撮影|news coverage|filming|location shoot|recording session
image-rights|著作権|使用許諾|権利処理|肖像権|copyright|rights clearance|image rights|usage licence|usage license
translation|翻訳|訳文|多言語対応|通訳|translation|localisation|localization|interpreter
fair|展示会|催事|説明会|見本市|trade show|exhibition|trade fair|open day
booking|予約|無断キャンセル|booking|reservation|no-show
guest-room|客室|部屋割り|チェックアウト清掃|guest room|housekeeping|room assignment|room cleaning
banquet|宴会|披露宴|会場設営|配膳|banquet|function sheet|wedding party|room set-up
meals|アレルギー|献立|食事変更|食数|給食|allergy|allergies|meal plan|dietary request|meal count
shelf|売場|売り場|棚割|陳列|品出し|sales floor|shelf layout|planogram|shelf stocking|shop display
till|!レジ|POSデータ|釣り銭|釣銭|cash register|!tills|POS terminal|point of sale
goods-return|返品|返金|交換品|product return|returned goods|refund|exchange request
repair|修理|保証期間|アフターサービス|部品交換|repair|warranty|after-sales service|spare part|field service
installation|据付|据え付け|設置工事|試運転|commissioning|site installation|machine set-up
building-work|施工|現場監督|着工|竣工|工事|building work|site manager|construction work|site work|groundworks
permit|許認可|建築確認|許可申請|道路使用許可|!permit|planning permission|licence application|license application
site-safety|安全確認|危険予知|KY活動|安全パトロール|保護具|safety check|hazard|safety patrol|!PPE|toolbox talk
lab-work|実験データ|研究ノート|実験装置|測定データ|lab experiment|lab notebook|measurement data|assay
paper|論文|学会発表|査読|research paper|journal article|conference paper|peer review
patent|特許|知的財産|知財|特許出願|patent|intellectual property|invention disclosure
subsidy|助成金|補助金|科研費|交付申請|subsidy|subsidies|research grant|grant application|funding application
ml-model|学習データ|機械学習|予測モデル|特徴量|training data|machine learning|prediction model|model features
minutes|議事録|決定事項|会議メモ|宿題事項|meeting minutes|meeting notes|action items|decision log
regular-meeting|定例会|朝会|朝礼|週次会議|regular meeting|weekly meeting|stand-up|standup|morning meeting
roadmap|ロードマップ|中期計画|年度計画|事業計画|roadmap|annual plan|mid-term plan|business plan
target|!KPI|数値目標|目標値|ノルマ|!OKR|!KPI|sales quota|target figure|!OKR
wording|用語|呼び名|呼び方|言葉の定義|terminology|glossary|naming rule|shared vocabulary
who-does-what|役割分担|担当範囲|責任範囲|業務分掌|roles and responsibilities|!ownership|who does what|!RACI
decision-rule|意思決定|判断基準|決定権|裁量範囲|decision criteria|decision rights|who decides|judgement call
benefits|給付|支給決定|受給者|児童手当|welfare benefit|benefit payment|benefit claim|eligibility
civil-register|住民票|住民基本台帳|戸籍|転入届|転出届|印鑑登録|resident record|family register|change of address|civil registry
tax|税務|納税|住民税|消費税|確定申告|tax return|tax filing|taxation|!VAT
insurance-claim|保険請求|保険証|レセプト|診療報酬|保険金|insurance claim|health insurance|medical billing|claim form
emergency-drill|避難訓練|防災訓練|災害対応|事業継続|!BCP|emergency drill|evacuation plan|business continuity|disaster response
service-desk|窓口対応|受付窓口|総合受付|総合案内|front desk|reception desk|service counter|help desk
phone|電話対応|電話応対|コールセンター|折り返し電話|phone call|call centre|call center|phone queue
credit|与信|売掛|債権回収|督促|未回収|credit check|accounts receivable|unpaid invoice|overdue payment
fixed-asset|固定資産|リース契約|減価償却|資産台帳|fixed asset|lease contract|depreciation|asset register
tender|入札|落札|公募|!tender|bidding|bid documents
council|議会答弁|議会対応|一般質問|答弁書|council question|council session|committee hearing|council reply
name-list|名簿|参加者一覧|連絡先一覧|出席者リスト|contact list|participant list|mailing list|attendee list
notice-letter|通知書|通知文|案内状|お知らせ文|notice letter|notification letter|formal notice|mail-out
waste|廃棄|食品ロス|端材|food waste|scrapped goods|write-off|!disposal
`;
