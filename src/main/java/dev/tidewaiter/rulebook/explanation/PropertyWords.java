package dev.tidewaiter.rulebook.explanation;

import dev.tidewaiter.rulebook.facts.Fact;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words for what has none of its own: a number, text or day that a condition may compare is said as it stands, so that whoever writes a
 * rule may quote what the rule decides by.
 */
final class PropertyWords {

    private static final Set<Class<?>> SAID =
            Set.of(double.class, int.class, long.class, String.class, LocalDate.class);

    private PropertyWords() {}

    /**
     * The word for a property; null when the fact has no such property, or one that is no number, text or day.
     *
     * @param simpleName the fact's type
     * @param property   such as {@code rangeKm}
     */
    static @Nullable FactWord of(String simpleName, String property) {
        return Arrays.stream(Fact.class.getPermittedSubclasses())
                .filter(type -> type.getSimpleName().equals(simpleName))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals(property)
                        && Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 0
                        && !property.equals("toString")
                        && !property.equals("hashCode")
                        && SAID.contains(method.getReturnType()))
                .findFirst()
                .map(method -> new FactWord(fact -> said(method, fact), fact -> List.of()))
                .orElse(null);
    }

    private static String said(Method property, Fact fact) {
        try {
            var value = property.invoke(fact);
            if (value instanceof Number number) {
                double amount = number.doubleValue();
                return Double.isNaN(amount) ? "not stated" : ExplanationWords.number(amount);
            }
            return value == null ? "" : value.toString();
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(property + " cannot be asked", e);
        }
    }
}
