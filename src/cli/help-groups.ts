import type { Text } from '../core/words/words.ts';

/** What `meetup groups --help` says before what every command says. */
export const groupsHelp: { readonly about: Text; readonly options: Text } = {
  about: {
    en: `meetup groups FILE [--session DATE|ID] [--size N] [--rounds N]

The people of a session in groups, so that they meet somebody new from another
team. Who has met whom comes from all files of the directory: who sat in one
group lately is kept from sitting there again. Nobody who is to be kept apart
shares a group. The same files and seed give the same groups.`,
    ja: `meetup groups FILE [--session 日付|id] [--size N] [--rounds N]

参加する人を、ほかの部門の初めての人と会えるようにグループに分けます。誰と誰が
会ったかはフォルダーのすべてのファイルから読み、最近同じグループだった人どうしは
なるべく分けます。離す指定の人どうしが同じグループになることはありません。同じ
ファイルと種からは、いつも同じ分け方になります。`,
  },
  options: {
    en: `  --session DATE|ID     which session (the next one)
  --size N              people in a group (4); sizes differ by one at most
  --rounds N|all        rounds (1); all: until everyone has met everyone of the
                        other teams
  --seed N              another number, other groups (1)
  --apart A,B           never in one group; may be given several times
  --together A,B        always in one group; may be given several times
  --absent A,B          do not come after all
  --late A,B            come from the second round on
  --format text|md|json|csv
                        json: {"rounds": [[[id, …], …], …], "leads", …}`,
    ja: `  --session 日付|id     どの回か（省くと次回）
  --size N              1グループの人数（4）。人数の差は1人まで
  --rounds N|all        何巡するか（1）。all：全員がほかの部門の全員と会うまで
  --seed N              種。数を変えると別の分け方になります（1）
  --apart A,B           同じグループにしない人。何度でも指定できます
  --together A,B        同じグループにする人。何度でも指定できます
  --absent A,B          来られなくなった人
  --late A,B            2巡目から加わる人
  --format text|md|json|csv
                        json：{"rounds": [[[id, …], …], …], "leads", …}`,
  },
};
