package org.safeguarding.bench;

/** NHS numbers from the range 999 000 0000 to 999 999 9999, which is never given to anybody. */
final class NhsNumber {

    private static final int RANGE = 1_000_000;
    private static final int FIRST = 999_000_000;
    private static final int NOT_A_DIGIT = 10;

    private NhsNumber() {}

    /** The same for the same index; where an index has no valid number, the next one's. */
    static String ofTheTestRange(int index) {
        int nine = FIRST + Math.floorMod(index, RANGE);
        int check = check(nine);
        return check == NOT_A_DIGIT ? ofTheTestRange(index + 1) : Integer.toString(nine) + check;
    }

    private static int check(int nine) {
        int sum = 0;
        int rest = nine;
        for (int weight = 2; weight <= 10; weight++) {
            sum += rest % 10 * weight;
            rest /= 10;
        }
        return (11 - sum % 11) % 11;
    }
}
