package org.yaomen.socialinsurance;

import org.yaomen.shared.Labelled;

/** The papers of a transfer（转移表单）. */
public enum TransferForm implements Labelled {
    CERTIFICATE("基本养老保险参保缴费凭证"),
    LETTER("基本养老保险关系转移接续联系函"),
    INFORMATION("基本养老保险关系转移接续信息表"),
    MEDICAL_INFORMATION("参保人员基本医疗保险信息表"),
    UNEMPLOYMENT_CERTIFICATE("失业保险关系转移证明");

    private final String label;

    TransferForm(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
