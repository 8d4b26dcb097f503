package org.yaomen.tipoff;

/** Who stands behind a code（举报人身份）: shown to a cashier for a recorded reason, and never stored. */
public record ReporterIdentity(String code, String name, String citizenId, String accountNo, String bankCode) {

    @Override
    public String toString() {
        return "ReporterIdentity[confidential]";
    }
}
