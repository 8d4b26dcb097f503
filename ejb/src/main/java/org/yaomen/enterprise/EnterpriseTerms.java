package org.yaomen.enterprise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.CitizenId;
import org.yaomen.shared.CreditCode;
import org.yaomen.shared.RegionCode;

/** An enterprise as it is registered（企业登记）; {@code synthetic} marks sample data that is made up. */
public record EnterpriseTerms(
        @NotNull RegionCode regionCode,
        @NotBlank(message = "请填写镇乡街道代码") @Size(max = 9) String townshipCode,
        @Nullable @Size(max = 12) String villageCode,
        @NotBlank(message = "请填写企业名称") @Size(max = 100) String name,
        @NotNull CreditCode creditCode,
        @NotBlank(message = "请填写地址") @Size(max = 200) String address,
        @NotBlank(message = "请填写法定代表人") @Size(max = 50) String legalPersonName,
        @NotNull CitizenId legalPersonId,
        @NotNull @Valid AccountTerms account,
        boolean synthetic) {}
