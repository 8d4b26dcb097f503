package org.yaomen.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaomen.programme.ParameterName;
import org.yaomen.programme.ParameterView;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.worker.RetirementFacts;

/** What a placement is refused for（安置去向检查）, each by its field and with the article it rests on. Pure. */
final class PlacementRules {

    static final Set<ParameterName> PARAMETERS = Set.of(ParameterName.EARLY_RETIREMENT_YEARS);

    private static final int YEARS_OF_SERVICE = 15;
    private static final int YEARS_BEFORE = 5;

    /** Whom it is about（职工情形）: contract and roster, and what follows from the day of birth. */
    record Person(LocalDate contractFrom, List<String> specialCases, RetirementFacts ages) {}

    /** What stands before it（现去向与方案）: the record that stands, and the plan approved on the day, if there are such. */
    record Before(
            @Nullable PlacementStatus status,
            @Nullable LocalDate since,
            @Nullable PlacementPlan plan) {}

    private final PlacementTerms terms;
    private final Person person;
    private final List<FieldError> errors = new ArrayList<>();

    private PlacementRules(PlacementTerms terms, Person person) {
        this.terms = terms;
        this.person = person;
    }

    static List<FieldError> check(
            PlacementTerms terms, Person person, Before before, ParametersInForce rules, LocalDate today) {
        PlacementRules check = new PlacementRules(terms, person);
        check.turn(before, today);
        check.place();
        check.contractEnd();
        check.protection();
        check.early(rules);
        check.channel();
        check.plan(before.plan());
        return check.errors;
    }

    /** Whether an early retirement on this day is within the years before the retirement age, to the day. */
    static boolean isEarlyEnough(LocalDate day, RetirementFacts ages, ParametersInForce rules) {
        return rules.find(ParameterName.EARLY_RETIREMENT_YEARS)
                .filter(years -> !day.isBefore(earliest(ages, years)) && day.isBefore(ages.retiresOn()))
                .isPresent();
    }

    private static LocalDate earliest(RetirementFacts ages, ParameterView years) {
        return ages.retiresOn().minusYears(years.value().value().intValueExact());
    }

    private void turn(Before before, LocalDate today) {
        LocalDate since = before.since();
        wrong(terms.status() == PlacementStatus.WAITING, "/status", "待安置由回访中断或冲销得出，不直接登记");
        wrong(terms.startedOn().isAfter(today), "/startedOn", "起始日期不能晚于今日");
        wrong(since != null && terms.startedOn().isBefore(since), "/startedOn", "不能早于现去向的起始日期 " + since);
        wrong(before.status() == PlacementStatus.DEAD, "/status", "职工已死亡；如系误登，请先冲销");
    }

    private void place() {
        if (terms.status().isChannel()) {
            wrong(terms.employer() == null, "/employer", "请填写用人单位");
            wrong(terms.attachmentSha256() == null, "/attachmentSha256", "请附劳动合同、协议等证明材料");
        }
        wrong(terms.agreementSignedOn() != null && terms.agreementNo() == null, "/agreementNo", "有签订日期的，请填写合同或协议编号");
    }

    private void contractEnd() {
        LocalDate ended = terms.contractEndedOn();
        LocalDate registered = terms.registeredOn();
        LocalDate benefit = terms.benefitFrom();
        boolean ends = terms.status().endsContract();
        wrong(ends && ended == null, "/contractEndedOn", "请填写原劳动合同解除或终止的日期");
        wrong(!ends && ended != null, "/contractEndedOn", "此去向不解除原劳动合同");
        wrong((ended == null) != (terms.contractEndGround() == null), "/contractEndGround", "解除日期与事由须同时填写");
        wrong(ended != null && ended.isAfter(terms.startedOn()), "/contractEndedOn", "不能晚于去向的起始日期");
        wrong(
                terms.status().needsRegistration() && registered == null,
                "/registeredOn",
                "解除合同的须先办理失业登记（人社部发〔2016〕32号）");
        wrong(
                registered != null
                        && (ended == null || registered.isBefore(ended) || registered.isAfter(terms.startedOn())),
                "/registeredOn",
                "失业登记须在合同解除之后、去向起始之前");
        wrong(
                benefit != null && (registered == null || benefit.isBefore(registered)),
                "/benefitFrom",
                "失业保险金须在失业登记之后领取");
    }

    /** 劳动合同法 art. 42; and art. 45 where a contract expires, which leaves injury to other rules. */
    private void protection() {
        ContractEndGround ground = terms.contractEndGround();
        LocalDate ended = terms.contractEndedOn();
        if (ended == null || (ground != ContractEndGround.LAYOFF && ground != ContractEndGround.EXPIRY)) {
            return;
        }
        boolean expiry = ground == ContractEndGround.EXPIRY;
        String refused = expiry ? "，合同应当续延（劳动合同法第四十五条）" : "，不得裁减（劳动合同法第四十二条）";
        protects(has("INJURY") && !expiry, "因工负伤确认丧失或部分丧失劳动能力" + refused);
        protects(has("MEDICAL_PERIOD"), "在规定的医疗期内" + refused);
        protects(has("PREGNANCY"), "女职工在孕期、产期、哺乳期" + refused);
        boolean served = !ended.plusDays(1).isBefore(person.contractFrom().plusYears(YEARS_OF_SERVICE));
        boolean soon = ended.isAfter(person.ages().retiresOn().minusYears(YEARS_BEFORE));
        protects(has("NEAR_RETIREMENT") || (served && soon), "连续工作满十五年且距法定退休年龄不足五年" + refused);
    }

    private void protects(boolean applies, String message) {
        wrong(applies, "/contractEndGround", message);
    }

    private void early(ParametersInForce rules) {
        if (terms.status() != PlacementStatus.CH3) {
            return;
        }
        Optional<ParameterView> years = rules.find(ParameterName.EARLY_RETIREMENT_YEARS);
        if (years.isEmpty()) {
            errors.add(new FieldError("/startedOn", "该日没有生效的内部退养年限规定"));
        } else if (terms.startedOn().isBefore(earliest(person.ages(), years.get()))) {
            errors.add(new FieldError(
                    "/startedOn",
                    "距法定退休年龄超过 " + years.get().value() + " 年，自 " + earliest(person.ages(), years.get()) + " 起方可内部退养（"
                            + years.get().source() + "）"));
        } else {
            wrong(!terms.startedOn().isBefore(person.ages().retiresOn()), "/status", "已达法定退休年龄，不再内部退养，请登记退休");
        }
        wrong(!terms.voluntary(), "/voluntary", "内部退养须本人自愿（人社部发〔2016〕32号）");
        wrong(!terms.consented(), "/consented", "内部退养须企业同意（人社部发〔2016〕32号）");
        wrong(terms.agreementNo() == null, "/agreementNo", "内部退养须签订协议（人社部发〔2016〕32号）");
        LocalDate signed = terms.agreementSignedOn();
        wrong(signed == null, "/agreementSignedOn", "请填写协议签订日期");
        wrong(signed != null && signed.isAfter(terms.startedOn()), "/agreementSignedOn", "协议须在内部退养之前签订");
    }

    private void channel() {
        if (terms.status() == PlacementStatus.CH4) {
            boolean hard = has("ZERO_EMPLOYMENT_FAMILY")
                    || has("OLDER")
                    || !terms.startedOn().isBefore(person.ages().olderFrom());
            wrong(!hard, "/status", "公益性岗位只安置就业困难人员：大龄人员、零就业家庭成员（人社部发〔2016〕32号）");
        }
        boolean beforeAge = terms.startedOn().isBefore(person.ages().retiresOn());
        wrong(
                terms.status() == PlacementStatus.RETIRED && beforeAge && terms.attachmentSha256() == null,
                "/attachmentSha256",
                "未达法定退休年龄的，请附提前退休的批准文件");
    }

    /** Contracts end, and people retire early, by an approved plan; not before the day it says. */
    private void plan(@Nullable PlacementPlan plan) {
        LocalDate ended = terms.contractEndedOn();
        if (terms.status() != PlacementStatus.CH3 && ended == null) {
            return;
        }
        if (plan == null) {
            errors.add(new FieldError("/startedOn", "企业的职工安置方案在该日尚未批准，不得解除合同或内部退养"));
            return;
        }
        LocalDate from = plan.contractsEndOn();
        wrong(
                ended != null && from != null && ended.isBefore(from),
                "/contractEndedOn",
                "早于安置方案所定的合同解除起始日期 " + Objects.toString(from));
    }

    private boolean has(String specialCase) {
        return person.specialCases().contains(specialCase);
    }

    private void wrong(boolean isWrong, String pointer, String message) {
        if (isWrong) {
            errors.add(new FieldError(pointer, message));
        }
    }
}
