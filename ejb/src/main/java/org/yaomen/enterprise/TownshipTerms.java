package org.yaomen.enterprise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.yaomen.shared.RegionCode;

/**
 * A township or a village as it is entered（镇乡街道、村登记）: the first six digits of the code are its region, the first nine
 * of a village's its township.
 */
public record TownshipTerms(
        @NotNull @Pattern(regexp = "[0-9]{9}([0-9]{3})?", message = "镇乡街道代码须为 9 位数字，村（社区）代码须为 12 位数字")
        String code,

        @NotBlank(message = "请填写名称") @Size(max = 100) String name,
        @NotNull @Valid AccountTerms account,
        boolean synthetic) {

    /** The township that a village must be a part of, empty for a township. */
    Optional<String> partOf() {
        return PlaceLevel.of(code) == PlaceLevel.VILLAGE ? Optional.of(code.substring(0, 9)) : Optional.empty();
    }

    RegionCode regionCode() {
        return RegionCode.of(code.substring(0, 6));
    }
}
