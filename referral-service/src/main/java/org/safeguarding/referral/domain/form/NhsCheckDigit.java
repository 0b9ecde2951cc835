package org.safeguarding.referral.domain.form;

/** The check digit of an NHS number: nine digits weighted ten to two, modulo eleven (NHS Data Dictionary). */
public final class NhsCheckDigit {

    private NhsCheckDigit() {}

    /** The number as it is kept and compared: its digits without the spaces and hyphens that people write. */
    public static String normalised(String number) {
        return number.replaceAll("[ -]", "");
    }

    /** Whether these are ten digits of which the last one is right. */
    public static boolean holds(String number) {
        if (!number.matches("[0-9]{10}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (number.charAt(i) - '0') * (10 - i);
        }
        int digit = (11 - sum % 11) % 11;
        return digit == number.charAt(9) - '0';
    }
}
