package org.yaomen.enterprise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.yaomen.shared.RegionCode;

/** A township as it is entered（镇乡街道登记）: the first six digits of the code are its region. */
public record TownshipTerms(
        @NotNull @Pattern(regexp = "[0-9]{9}", message = "镇乡街道代码须为 9 位数字")
        String code,

        @NotBlank(message = "请填写名称") @Size(max = 100) String name,
        @NotNull @Valid AccountTerms account,
        boolean synthetic) {

    RegionCode regionCode() {
        return RegionCode.of(code.substring(0, 6));
    }
}
