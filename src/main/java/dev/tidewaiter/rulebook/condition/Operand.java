package dev.tidewaiter.rulebook.condition;

/** What a property is compared with. */
public sealed interface Operand {

    /** A text, such as {@code "chpl"}. */
    record Text(String value) implements Operand {}

    /** A number in digits with at most one point, as it was written. */
    record Digits(String digits) implements Operand {}

    /** True or false. */
    record Truth(boolean value) implements Operand {}

    /** A constant of an enumeration, such as {@code ItemClass.DRONE}. */
    record Constant(String type, String name) implements Operand {}

    /** A property of another fact, such as {@code $match.party}. */
    record BoundProperty(String variable, String property) implements Operand {}
}
