package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.rulebook.condition.Constraint;
import dev.tidewaiter.rulebook.condition.Operand;
import dev.tidewaiter.rulebook.condition.Patterns;
import dev.tidewaiter.rulebook.language.FactSchema.Property;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How a condition asks for a property: as a rule does, or as one could. */
final class ExampleConditions {

    /** As rules compare properties with what is no property itself, by fact and property. */
    private final Map<String, String> compared = new HashMap<>();

    private final FactSchema schema;

    ExampleConditions(FactSchema schema, Collection<RuleFile> files) {
        this.schema = schema;
        for (var file : files) {
            file.rules().stream()
                    .flatMap(rule -> rule.when().stream())
                    .flatMap(Patterns::in)
                    .forEach(pattern ->
                            pattern.constraints().forEach(constraint -> constraint(pattern.factType(), constraint)));
        }
    }

    /** A pattern that asks for a property; empty for what can only be quoted, or compared with the same of another fact. */
    String of(String factType, String name, Property property) {
        var asked = compared.getOrDefault(factType + "." + name, usual(name, property));
        return asked.isEmpty() ? "" : factType + "( " + asked + " )";
    }

    private String usual(String name, Property property) {
        return switch (property.kind()) {
            case TRUTH -> name;
            case NUMBER -> name + " > 10";
            case TEXT -> name + " == \"…\"";
            case CONSTANT -> constant(name + " == ", property);
            case SET -> property.type().isEnum() ? constant(name + " contains ", property) : name + " contains \"…\"";
            case DAY, VALUE -> "";
        };
    }

    private String constant(String before, Property property) {
        var type = property.type().getSimpleName();
        var constants = schema.constantsOf(type);
        return constants.isEmpty()
                ? ""
                : before + type + "." + constants.iterator().next();
    }

    private void constraint(String factType, Constraint constraint) {
        if (constraint instanceof Constraint.Compares compares) {
            var with = written(compares.operand());
            if (!with.isEmpty()) {
                compared.putIfAbsent(
                        factType + "." + compares.property(),
                        compares.property() + " " + compares.operator().written() + " " + with);
            }
        } else if (constraint instanceof Constraint.Opposite opposite) {
            constraint(factType, opposite.of());
        } else if (constraint instanceof Constraint.Every every) {
            every.parts().forEach(part -> constraint(factType, part));
        } else if (constraint instanceof Constraint.Either either) {
            either.parts().forEach(part -> constraint(factType, part));
        }
    }

    private static String written(Operand operand) {
        if (operand instanceof Operand.Text text) {
            return "\"" + text.value() + "\"";
        }
        if (operand instanceof Operand.Digits number) {
            return number.digits();
        }
        return operand instanceof Operand.Constant constant ? constant.type() + "." + constant.name() : "";
    }
}
