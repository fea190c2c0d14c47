package dev.newsline.language;

import java.math.BigDecimal;

/**
 * How figures are written.
 *
 * @param group between groups of three digits
 * @param decimal before the fraction
 * @param groupFrom how many digits a number has at least for its digits to be grouped
 */
record Numbers(String group, String decimal, int groupFrom) {
    String print(BigDecimal number) {
        String digits = number.abs().toPlainString();
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        StringBuilder out = new StringBuilder(digits.length() + 8);
        if (number.signum() < 0) {
            out.append('-');
        }
        for (int i = 0; i < whole; i++) {
            if (i > 0 && whole >= groupFrom && (whole - i) % 3 == 0) {
                out.append(group);
            }
            out.append(digits.charAt(i));
        }
        return point < 0
                ? out.toString()
                : out.append(decimal).append(digits, point + 1, digits.length()).toString();
    }
}
