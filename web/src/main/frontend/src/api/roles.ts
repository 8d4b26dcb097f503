/** All but those who only keep the officials and their regions: the server shows money to nobody else. */
export const readersOfMoney = [
  ...['industry-clerk', 'industry-reviewer', 'finance-clerk', 'finance-reviewer', 'finance-approver', 'cashier'],
  ...['hr-clerk', 'hr-reviewer', 'auditor', 'policy-admin'],
];

/** Who sees the rosters: human resources, who decides on workers' money, and auditors. */
export const readersOfWorkers = [
  ...['hr-clerk', 'hr-reviewer', 'finance-clerk', 'finance-reviewer', 'finance-approver', 'cashier', 'auditor'],
];
