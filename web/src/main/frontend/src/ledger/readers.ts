/** Those who may read the books. */
export const readers = ['finance-clerk', 'finance-reviewer', 'finance-approver', 'cashier', 'auditor'];
