#!/bin/sh
# Derives expected.csv and expected-totals.csv from the input files alone, by the rules as the announcement states
# them; it knows nothing of the program. 由输入文件按公告规则独立推算应有结果，与系统程序无关。
#
#   door-incentive    12,000 yuan a kiln door when closed on or before 2017-11-15, 10,000 yuan from 2017-11-16 to
#                     2017-12-15, nothing later; nothing for a closure that was not voluntary; to the enterprise.
#   township-reward   10,000 yuan for each accepted enterprise, whenever and however it closed; to the township.
#
# Usage: ./expected.sh          compares the files with what it derives
#        ./expected.sh --write  writes them
set -eu
cd "$(dirname "$0")"

derive() {
  awk -F, -v wanted="$1" '
    FNR == 1 { file++; split("", at); for (i = 1; i <= NF; i++) { sub(/（样例）$/, "", $i); at[$i] = i } next }
    file == 1 { doors[$at["kiln_no"]] = $at["kiln_doors"] }
    file == 2 { doorsFrom[$at["kiln_no"]] = $at["door_incentive_from"]; rewardFrom[$at["kiln_no"]] = $at["township_reward_from"] }
    file == 3 { given[++sources] = $at["fund_source"]; appropriated[$at["fund_source"]] = $at["amount"] + 0 }
    file == 4 {
      kiln = $at["kiln_no"]; day = $at["closed_on"]; state = "PAID"; code = ""
      rate = day <= "2017-11-15" ? 12000 : day <= "2017-12-15" ? 10000 : 0
      if (rate == 0) code = "AFTER_DEADLINE"
      if ($at["voluntary"] != "true") { rate = 0; code = code (code == "" ? "" : ";") "NOT_VOLUNTARY" }
      if (rate == 0) state = "REFUSED"
      line(kiln, day, "door-incentive", doors[kiln] * rate, state, code, doorsFrom[kiln])
      line(kiln, day, "township-reward", 10000, "PAID", "", rewardFrom[kiln])
    }
    function line(kiln, day, rule, amount, state, code, source) {
      lines[++n] = kiln "," doors[kiln] "," day "," rule "," amount ".00," state "," code
      sum[rule] += amount; awards[rule]++; refused[rule] += state == "REFUSED"; paid[source] += amount
    }
    END {
      if (wanted == "lines") {
        print "kiln_no,kiln_doors,closed_on,rule,amount,state,reason_codes"
        for (i = 1; i <= n; i++) print lines[i]
      } else {
        print "what,name,awards,refused,appropriated,paid,balance"
        for (r = 1; r <= 2; r++) {
          rule = r == 1 ? "door-incentive" : "township-reward"
          print "rule," rule "," awards[rule] "," refused[rule] ",," sum[rule] ".00,"
        }
        for (i = 1; i <= sources; i++) {
          s = given[i]; all += appropriated[s]; out += paid[s]
          print "source," s ",,," appropriated[s] ".00," paid[s] ".00," (appropriated[s] - paid[s]) ".00"
        }
        print "all,all," n "," refused["door-incentive"] + refused["township-reward"] "," all ".00," out ".00," (all - out) ".00"
      }
    }' enterprises.csv fund-plan.csv appropriations.csv closures.csv
}

if [ "${1:-}" = --write ]; then
  derive lines > expected.csv
  derive totals > expected-totals.csv
else
  derive lines | diff - expected.csv
  derive totals | diff - expected-totals.csv
  echo "as derived 与推算一致"
fi
