package org.yaomen.award;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.programme.PayeeKind;
import org.yaomen.programme.Tranche;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.SubjectRef;
import org.yaomen.shared.SubjectType;

/** What is owed for one closure under one rule（奖补）; its state follows the walk, its amount the current calculation. */
@Entity
class Award {

    private static final Set<AwardState> OPEN_TO_CALCULATION =
            Set.of(AwardState.REFUSED, AwardState.CALCULATED, AwardState.OVERTURNED, AwardState.REJECTED);

    private static final Set<AwardState> BEFORE_APPROVAL =
            Set.of(AwardState.CALCULATED, AwardState.PUBLICIZING, AwardState.HELD, AwardState.PUBLICIZED);

    @Id
    private UUID id;

    private RegionCode regionCode;
    private UUID programmeId;
    private UUID closureId;
    private String ruleCode;
    private String ruleName;
    private String useCode;

    @Enumerated(EnumType.STRING)
    private PayeeKind payeeKind;

    private String payeeName;
    private String townshipCode;
    private @Nullable String villageCode;
    private @Nullable UUID reporterId;

    @Enumerated(EnumType.STRING)
    private AwardState state;

    private Money amount;
    private UUID calculationId;

    @Column(name = "calculation_sha256")
    private String calculationSha256;

    private @Nullable UUID appropriationId;
    private @Nullable String condition;
    private boolean synthetic;
    private Instant recordedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Award() {}

    Award(UUID id, RegionCode region, CalculationDocument first, Calculation calculation) {
        this.id = id;
        this.regionCode = region;
        this.programmeId = first.basis().programmeId();
        this.closureId = first.subject().closureId();
        this.ruleCode = first.rule().code();
        this.ruleName = first.rule().name();
        this.useCode = first.rule().useCode();
        this.payeeKind = first.rule().payee();
        this.payeeName = first.subject().payeeName();
        this.townshipCode = first.subject().townshipCode();
        this.villageCode = first.subject().villageCode();
        this.reporterId = first.subject().reporterId();
        this.synthetic = first.subject().synthetic();
        this.recordedAt = calculation.recordedAt();
        this.state = AwardState.REFUSED;
        this.amount = Money.ZERO;
        this.calculationId = calculation.id();
        this.calculationSha256 = calculation.sha256();
        follow(first, calculation);
    }

    private void follow(CalculationDocument document, Calculation calculation) {
        state = document.amount().isZero() ? AwardState.REFUSED : AwardState.CALCULATED;
        amount = document.amount();
        payeeName = document.subject().payeeName();
        townshipCode = document.subject().townshipCode();
        villageCode = document.subject().villageCode();
        calculationId = calculation.id();
        calculationSha256 = calculation.sha256();
        appropriationId = null;
        Tranche tranche = document.rule().tranche();
        condition = tranche == null ? null : tranche.condition();
    }

    /** The condition of its instalment can be confirmed until it is submitted. */
    String conditionToMeet() {
        String stated = condition;
        if (stated == null) {
            throw Problem.wrongState("本项奖补没有拨付条件，无须确认");
        }
        if (!BEFORE_APPROVAL.contains(state)) {
            throw Problem.wrongState("奖补处于 " + state.label() + "，不能确认拨付条件");
        }
        return stated;
    }

    boolean hasCondition() {
        return condition != null;
    }

    /** Takes a newer calculation; the older ones stay. */
    void recalculated(CalculationDocument document, Calculation calculation) {
        mustBeOpenToCalculation();
        follow(document, calculation);
    }

    /** Before it is published everybody can still get less alike. */
    boolean isOpenToScaling() {
        return state == AwardState.CALCULATED;
    }

    void mustBeOpenToCalculation() {
        if (!OPEN_TO_CALCULATION.contains(state)) {
            throw Problem.wrongState("奖补处于 " + state + "，不能重新核定");
        }
    }

    void submit(UUID appropriation) {
        move(AwardState.PUBLICIZED, AwardState.IN_APPROVAL);
        appropriationId = appropriation;
    }

    void approved() {
        move(AwardState.IN_APPROVAL, AwardState.APPROVED);
    }

    void rejected() {
        move(AwardState.IN_APPROVAL, AwardState.REJECTED);
    }

    void publish() {
        move(AwardState.CALCULATED, AwardState.PUBLICIZING);
    }

    void instruct() {
        move(AwardState.APPROVED, AwardState.INSTRUCTED);
    }

    private void move(AwardState from, AwardState to) {
        if (state != from) {
            throw Problem.wrongState("“" + payeeName + " " + ruleName + "”处于 " + state + "，须为 " + from + " 方可办理");
        }
        state = to;
    }

    UUID id() {
        return id;
    }

    RegionCode region() {
        return regionCode;
    }

    UUID programmeId() {
        return programmeId;
    }

    UUID closureId() {
        return closureId;
    }

    String ruleCode() {
        return ruleCode;
    }

    String ruleName() {
        return ruleName;
    }

    String useCode() {
        return useCode;
    }

    PayeeKind payeeKind() {
        return payeeKind;
    }

    String payeeName() {
        return payeeName;
    }

    String townshipCode() {
        return townshipCode;
    }

    /** Whose reward it is; only of a report's reward. */
    Optional<UUID> reporter() {
        return Optional.ofNullable(reporterId);
    }

    /** The place whose account it is paid to. */
    String payeePlace() {
        return villageCode == null ? townshipCode : villageCode;
    }

    Money amount() {
        return amount;
    }

    UUID calculationId() {
        return calculationId;
    }

    boolean synthetic() {
        return synthetic;
    }

    /** The appropriation it was submitted against. */
    UUID appropriation() {
        UUID chosen = appropriationId;
        if (chosen == null) {
            throw Problem.wrongState("尚未选定预算指标");
        }
        return chosen;
    }

    SubjectRef ref() {
        return new SubjectRef(SubjectType.AWARD, id, calculationSha256);
    }
}
