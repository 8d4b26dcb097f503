#!/bin/sh
# Derives expected.csv from the rosters and placements alone, by the law as it reads; it knows nothing of the program.
# 由花名册、去向两表按法条独立推算应有结果，与系统程序无关。
#
#   Severance 经济补偿, 劳动合同法 47, 实施条例 27: a month's wage a year, six months count as a year, less as half; at least
#   the minimum wage of 1,500; a wage above three times 5,500 counts as 16,500 for at most 12 years. Due to whom the contract
#   ended (CH2, CH4, own business), not to those who stay, retire within or are retired. The last day is 2017-08-13.
#   Tax 个人所得税, 国税发〔1999〕178号: free up to 3 x 66,000; the rest over the years served (at most 12) as monthly wages,
#   less 3,500 each, by the monthly table of 2011.
#   Arrears 拖欠工资、社保欠费 as stated; the insurance's go to whoever collects, late fees are not paid.
#
# Usage: ./expected.sh          compares the file with what it derives
#        ./expected.sh --write  writes it
set -eu
cd "$(dirname "$0")"

derive() {
  awk -F, '
    function cents(x) { return int(x * 100 + 0.5) / 100 }
    function monthly(x) {
      return x <= 1500 ? x * 0.03 : x <= 4500 ? x * 0.10 - 105 : x <= 9000 ? x * 0.20 - 555 : x <= 35000 ? x * 0.25 - 1005 : "?"
    }
    FNR == 1 { file++; split("", at); for (i = 1; i <= NF; i++) at[$i] = i; next }
    file == 1 { status[$at["roster"], $at["row_no"]] = $at["status"] }
    file == 2 {
      arrears[$at["roster"], $at["row_no"]] = $at["wage_arrears"]; insured[$at["roster"], $at["row_no"]] = $at["insurance_arrears"]
    }
    file >= 3 {
      roster = file == 3 ? "yaohua" : "taihe"; no = FNR - 1; s = status[roster, no]
      split($at["合同起始日期"], d, "-"); wage = $at["月平均工资（元）"] + 0
      full = (2017 - d[1]) * 12 + 8 - d[2] - (d[3] > 14); years = int(full / 12); rest = full % 12
      counted = years + (rest >= 6 ? 1 : rest > 0 || d[3] != 14 ? 0.5 : 0)
      base = wage < 1500 ? 1500 : wage
      if (base > 16500) { base = 16500; if (counted > 12) counted = 12 }
      amount = s == "CH2" || s == "CH4" || s == "SELF_EMPLOYED" ? base * counted : 0
      spread = years < 1 ? 1 : years > 12 ? 12 : years
      over = amount - 198000; tax = 0
      if (over > 0) { each = over / spread - 3500; if (each > 0) tax = cents(monthly(each) * spread) }
      printf "%s,%d,%s,%.2f,%.2f,%.2f,%.2f,%.2f\n", roster, no, s, amount, tax, amount - tax, arrears[roster, no], insured[roster, no]
    }
    BEGIN { print "roster,row_no,status,severance,tax,net,wage_arrears,insurance_arrears" }' placements.csv arrears.csv yaohua.csv taihe.csv
}

if [ "${1:-}" = --write ]; then
  derive > expected.csv
else
  derive | diff - expected.csv
  echo "as derived 与推算一致"
fi
