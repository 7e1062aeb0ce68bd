package dev.tidewaiter.rulebook.lint;

import dev.tidewaiter.letters.NearWord;
import dev.tidewaiter.rulebook.condition.Constraint;
import dev.tidewaiter.rulebook.condition.Operand;
import dev.tidewaiter.rulebook.language.FactSchema;
import dev.tidewaiter.rulebook.language.FactSchema.Kind;
import dev.tidewaiter.rulebook.language.FactSchema.Property;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds the constraints of one pattern against the properties of its fact type, and against what they may be compared with. */
final class ConstraintCheck {

    /** What stands around a pattern: the variables that it can see, the imports, and who is told of a problem. */
    interface Bound {

        /** The fact type of a variable; empty when it is not bound. */
        String typeOf(String variable);

        /** Whether a type exists; one that is not imported is reported. */
        boolean imported(String type, int line);

        void report(int line, String message);
    }

    private final FactSchema schema;
    private final String factType;
    private final Map<String, Property> properties;
    private final Bound around;

    ConstraintCheck(FactSchema schema, String factType, Map<String, Property> properties, Bound around) {
        this.schema = schema;
        this.factType = factType;
        this.properties = properties;
        this.around = around;
    }

    void check(Constraint constraint) {
        if (constraint instanceof Constraint.Holds holds) {
            var property = property(holds.property(), holds.line());
            if (property != null && property.kind() != Kind.TRUTH) {
                around.report(holds.line(), named(holds.property()) + " is not true or false; compare it with a value");
            }
        } else if (constraint instanceof Constraint.Compares compares) {
            compare(compares);
        } else if (constraint instanceof Constraint.Within within) {
            var property = property(within.property(), within.line());
            if (property != null && property.kind() == Kind.SET) {
                around.report(
                        within.line(),
                        named(within.property()) + " " + holding(property)
                                + " and is not one of some texts itself; write \"contains\", once for each");
            } else if (property != null) {
                within.operands().forEach(operand -> member(within.property(), property, operand, within.line()));
            }
        } else if (constraint instanceof Constraint.Opposite opposite) {
            check(opposite.of());
        } else if (constraint instanceof Constraint.Every every) {
            every.parts().forEach(this::check);
        } else if (constraint instanceof Constraint.Either either) {
            either.parts().forEach(this::check);
        }
    }

    private void compare(Constraint.Compares compares) {
        var property = property(compares.property(), compares.line());
        if (property == null) {
            return;
        }
        var operator = compares.operator();
        boolean set = property.kind() == Kind.SET;
        boolean ordered = property.kind() == Kind.NUMBER || property.kind() == Kind.TEXT || property.kind() == Kind.DAY;
        if (set != operator.searches() || (operator.orders() && !ordered)) {
            around.report(
                    compares.line(),
                    named(compares.property()) + " " + holding(property) + " and cannot be compared with \""
                            + operator.written() + "\"");
            return;
        }
        member(compares.property(), property, compares.operand(), compares.line());
    }

    /** Whether an operand is of the type that a property holds, or its set consists of. */
    private void member(String name, Property property, Operand operand, int line) {
        var compared = typeOf(operand, line);
        if (compared == null) {
            return;
        }
        var wanted = property.kind() == Kind.SET
                ? new Property(property.type().isEnum() ? Kind.CONSTANT : Kind.TEXT, property.type())
                : property;
        boolean fits =
                wanted.kind() == compared.kind() && (wanted.type() == compared.type() || wanted.kind() == Kind.NUMBER);
        var spelling = fits && operand instanceof Operand.Text text ? spelling(name, text.value()) : null;
        if (spelling != null) {
            around.report(line, named(name) + " " + spelling);
        }
        if (!fits && property.kind() == Kind.NUMBER && operand instanceof Operand.Text text && isNumber(text.value())) {
            around.report(line, named(name) + " is a number; take the quotation marks off " + text.value());
        } else if (!fits) {
            around.report(
                    line,
                    named(name) + " " + holding(property) + " and cannot be compared with what " + holding(compared));
        }
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(?:\\.\\d+)?");
    }

    /** What a text is never spelled like, so that a comparison with it never holds; null when it may be. */
    private @Nullable String spelling(String property, String text) {
        if (property.equals("words") && factType.equals("OwnColumn") && !text.equals(text.toLowerCase(Locale.ROOT))) {
            return "are in small letters; write \"" + text.toLowerCase(Locale.ROOT) + "\"";
        }
        return property.equals("currency") && !text.isEmpty() && !text.matches("[A-Z]{3}")
                ? "is a code of three capitals, such as EUR, and never \"" + text + "\""
                : null;
    }

    private @Nullable Property typeOf(Operand operand, int line) {
        if (operand instanceof Operand.Text) {
            return new Property(Kind.TEXT, String.class);
        }
        if (operand instanceof Operand.Digits) {
            return new Property(Kind.NUMBER, double.class);
        }
        if (operand instanceof Operand.Truth) {
            return new Property(Kind.TRUTH, boolean.class);
        }
        if (operand instanceof Operand.Constant constant) {
            return constant(constant, line);
        }
        return operand instanceof Operand.BoundProperty bound ? bound(bound, line) : null;
    }

    private @Nullable Property constant(Operand.Constant constant, int line) {
        var type = schema.typeNamed(constant.type());
        if (type == null || !type.isEnum() || !around.imported(constant.type(), line)) {
            around.report(
                    line,
                    "there is no \"" + constant.type() + "." + constant.name() + "\""
                            + NearWord.choice(constant.type(), schema.constantTypes()));
            return null;
        }
        if (!schema.constantsOf(constant.type()).contains(constant.name())) {
            around.report(
                    line,
                    "there is no " + constant.type() + "." + constant.name()
                            + NearWord.choice(constant.name(), schema.constantsOf(constant.type())));
            return null;
        }
        return new Property(Kind.CONSTANT, type);
    }

    private @Nullable Property bound(Operand.BoundProperty bound, int line) {
        var type = around.typeOf(bound.variable());
        var known = schema.propertiesOf(type);
        if (known == null) {
            around.report(line, bound.variable() + " is not bound to a fact before it is used");
            return null;
        }
        var property = known.get(bound.property());
        if (property == null) {
            reportUnknown(type, bound.property(), known, line);
        }
        return property;
    }

    private @Nullable Property property(String name, int line) {
        var property = properties.get(name);
        if (property == null) {
            reportUnknown(factType, name, properties, line);
        }
        return property;
    }

    private void reportUnknown(String type, String name, Map<String, Property> known, int line) {
        var instead = GoneProperties.instead(type, name);
        around.report(
                line,
                type + " has no property \"" + name + "\""
                        + (instead == null ? NearWord.choice(name, known.keySet()) : " any more; write " + instead));
    }

    private String named(String property) {
        return "\"" + property + "\" of " + factType;
    }

    private static String holding(Property property) {
        return switch (property.kind()) {
            case TRUTH -> "is true or false";
            case NUMBER -> "is a number";
            case TEXT -> "is a text";
            case CONSTANT -> "is one of " + property.type().getSimpleName();
            case SET -> "is a set";
            case DAY -> "is a day";
            case VALUE -> "is a " + property.type().getSimpleName();
        };
    }
}
