package org.safeguarding.referral.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON in the one form that RFC 8785 gives it, so that both sides digest the same bytes however each writes its JSON. */
final class CanonicalJson {

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    static byte[] of(JsonNode node) {
        var canonical = new CanonicalJson();
        canonical.write(node);
        return canonical.text.toString().getBytes(UTF_8);
    }

    private void write(JsonNode node) {
        switch (node) {
            case ObjectNode object -> object(object);
            case ArrayNode array -> array(array);
            default -> {
                if (node.isString()) {
                    string(node.asString());
                } else if (node.isNumber()) {
                    text.append(number(node.doubleValue()));
                } else {
                    text.append(node); // true, false, null
                }
            }
        }
    }

    /** Names in the order of their UTF-16 code units, as {@code String} compares. */
    private void object(ObjectNode object) {
        text.append('{');
        var names = object.propertyStream().sorted(Map.Entry.comparingByKey()).toList();
        for (int i = 0; i < names.size(); i++) {
            text.append(i == 0 ? "" : ",");
            string(names.get(i).getKey());
            text.append(':');
            write(names.get(i).getValue());
        }
        text.append('}');
    }

    private void array(ArrayNode array) {
        text.append('[');
        for (int i = 0; i < array.size(); i++) {
            text.append(i == 0 ? "" : ",");
            write(array.get(i));
        }
        text.append(']');
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            switch (unit) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> {
                    if (unit < 0x20) {
                        text.append("\\u00")
                                .append(Character.forDigit(unit >> 4, 16))
                                .append(Character.forDigit(unit & 15, 16));
                    } else {
                        text.append(unit);
                    }
                }
            }
        }
        text.append('"');
    }

    /** A number as ECMAScript writes it: the shortest digits that read back as the same double. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("There is no canonical form of a number beyond all bounds.");
        }
        if (value == 0) {
            return "0";
        }
        var shortest = shortest(Math.abs(value));
        var digits = shortest.unscaledValue().toString();
        int point = digits.length() - shortest.scale();
        return (value < 0 ? "-" : "") + placed(digits, point);
    }

    /** Java keeps two digits where one would do, as in 4.9E-324. */
    private static BigDecimal shortest(double value) {
        var known = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        var one = known.round(new MathContext(1, RoundingMode.HALF_EVEN));
        return known.precision() == 2 && one.doubleValue() == value ? one.stripTrailingZeros() : known;
    }

    private static String placed(String digits, int point) {
        int count = digits.length();
        if (count <= point && point <= 21) {
            return digits + "0".repeat(point - count);
        }
        if (0 < point && point <= 21) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (-6 < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        int exponent = point - 1;
        var mantissa = count == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return mantissa + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }
}
