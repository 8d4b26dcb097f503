package org.yaomen.enterprise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.CitizenId;

/** What changes of an enterprise（企业变更）: an ID number or account that is left out stays as it is. */
public record EnterpriseChange(
        @NotBlank(message = "请填写镇乡街道代码") @Size(max = 9) String townshipCode,
        @Nullable @Size(max = 12) String villageCode,
        @NotBlank(message = "请填写企业名称") @Size(max = 100) String name,
        @NotBlank(message = "请填写地址") @Size(max = 200) String address,
        @NotBlank(message = "请填写法定代表人") @Size(max = 50) String legalPersonName,
        @Nullable CitizenId legalPersonId,
        @Nullable @Valid AccountTerms account) {}
