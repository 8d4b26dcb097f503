package org.yaomen.worker;

/**
 * Who retires at which age（退休类别）: the age before 2025 (国发〔1978〕104号), and how 全国人大常委会关于实施渐进式延迟法定退休年龄的决定
 * (2024-09-13, art. 1) raises it: by one month for every so many months, by so many months at most.
 */
public enum RetirementCategory {
    /** To 63. */
    MEN(60, 4, 36),
    /** Women whose age was 55, to 58. */
    WOMEN_CADRE(55, 4, 36),
    /** Women whose age was 50, to 55. */
    WOMEN_WORKER(50, 2, 60);

    private final int formerAge;
    private final int everyMonths;
    private final int mostMonths;

    RetirementCategory(int formerAge, int everyMonths, int mostMonths) {
        this.formerAge = formerAge;
        this.everyMonths = everyMonths;
        this.mostMonths = mostMonths;
    }

    int formerAge() {
        return formerAge;
    }

    int everyMonths() {
        return everyMonths;
    }

    int mostMonths() {
        return mostMonths;
    }
}
