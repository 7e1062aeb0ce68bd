package dev.tidewaiter.rulebook.condition;

import dev.tidewaiter.rulebook.condition.Constraint.Operator;
import java.io.Serializable;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What a pattern asks of one property of a fact, where a constant says it all.
 *
 * @param property the property
 * @param operator how it compares: as equal or not, by what it contains, or by order, where only an amount can hold
 * @param constant a text, the name of a constant, or {@code true}; empty for an order
 */
public record PropertyTest(String property, Operator operator, String constant) implements Serializable {

    private static final String TRUE = Boolean.toString(true);

    /** What an amount is compared with by order matters to the engine alone. */
    private static final String ANY_AMOUNT = "";

    /** The property is true, or it is false. */
    static PropertyTest truth(String property, boolean holds) {
        return new PropertyTest(property, holds ? Operator.EQUAL : Operator.NOT_EQUAL, TRUE);
    }

    /** The test of a comparison; null where more than a constant decides it. Of one by order it asks only whether there is an amount. */
    static @Nullable PropertyTest of(Constraint.Compares compares) {
        if (compares.operator().orders()) {
            return new PropertyTest(compares.property(), Operator.AT_LEAST, ANY_AMOUNT);
        }
        var constant = constant(compares.operand());
        return constant == null ? null : new PropertyTest(compares.property(), compares.operator(), constant);
    }

    /** What an operand is called; null for a number and for what another fact says. */
    static @Nullable String constant(Operand operand) {
        if (operand instanceof Operand.Text text) {
            return text.value();
        }
        return operand instanceof Operand.Constant constant ? constant.name() : null;
    }

    /** The test that holds when this one does not. */
    PropertyTest opposite() {
        var other =
                switch (operator) {
                    case EQUAL -> Operator.NOT_EQUAL;
                    case NOT_EQUAL -> Operator.EQUAL;
                    case CONTAINS -> Operator.NOT_CONTAINS;
                    case NOT_CONTAINS -> Operator.CONTAINS;
                    default -> throw new IllegalStateException(operator.written());
                };
        return new PropertyTest(property, other, constant);
    }

    /** Whether it holds of what the property of a fact is. */
    public boolean holds(@Nullable Object value) {
        return switch (operator) {
            case EQUAL -> is(value);
            case NOT_EQUAL -> !is(value);
            case CONTAINS -> !isCollection(value) || contains(value);
            case NOT_CONTAINS -> !isCollection(value) || !contains(value);
            default -> !isNoAmount(value);
        };
    }

    /**
     * What a collection of some class must have for a member, or may not have, so that each need not be looked at; null where the test is
     * another one, or no such member can be told.
     */
    public @Nullable Object member(Class<?> of) {
        if (!operator.searches()) {
            return null;
        }
        if (of.isEnum()) {
            for (var one : of.getEnumConstants()) {
                if (((Enum<?>) one).name().equals(constant)) {
                    return one;
                }
            }
        }
        return of == String.class ? constant : null;
    }

    /** What is not a number is neither more nor less than any. */
    private static boolean isNoAmount(@Nullable Object value) {
        return value instanceof Double amount && amount.isNaN();
    }

    private boolean is(@Nullable Object value) {
        return value != null && constant.equals(value instanceof Enum<?> one ? one.name() : value.toString());
    }

    /** What is none, and still there, is for the engine to compare. */
    private static boolean isCollection(@Nullable Object value) {
        return value == null || value instanceof Collection<?>;
    }

    private boolean contains(@Nullable Object value) {
        if (!(value instanceof Collection<?> members)) {
            return false;
        }
        for (var member : members) {
            if (is(member)) {
                return true;
            }
        }
        return false;
    }
}
