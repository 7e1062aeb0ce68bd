package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.shipment.Country;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a condition may name: the fact types, those of their properties that hold a truth, a number, a text, a constant or
 * a set, and the constants. It is read from the facts themselves, and only when rules are checked.
 */
public final class FactSchema {

    /** What a property holds, and so what it may be compared with. */
    public enum Kind {
        TRUTH,
        NUMBER,
        TEXT,
        /** A constant of an enumeration. */
        CONSTANT,
        /** A set of texts or of constants. */
        SET,
        /** A day. */
        DAY,
        /** A value that can only be the same as another or not, such as a country. */
        VALUE
    }

    /**
     * A property of a fact type.
     *
     * @param kind what it holds
     * @param type its type; for a set that of its members
     */
    public record Property(Kind kind, Class<?> type) {}

    private static final Set<String> NOT_ASKED =
            Set.of("hashCode", "toString", "getClass", "notify", "notifyAll", "wait", "clone", "finalize");

    private final Map<String, Class<?>> factTypes = new HashMap<>();
    private final Map<String, Map<String, Property>> properties = new HashMap<>();
    private final Map<String, Class<?>> constantTypes = new TreeMap<>();

    public FactSchema() {
        for (var type : Fact.class.getPermittedSubclasses()) {
            var named = new TreeMap<String, Property>();
            for (var method : type.getDeclaredMethods()) {
                var property = property(method);
                if (property != null) {
                    named.put(method.getName(), property);
                    if (property.type().isEnum() && !property.type().isMemberClass()) {
                        constantTypes.put(property.type().getSimpleName(), property.type());
                    }
                }
            }
            factTypes.put(type.getSimpleName(), type);
            properties.put(type.getSimpleName(), named);
        }
    }

    private static @Nullable Property property(Method method) {
        boolean asked = Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getParameterCount() == 0
                && !NOT_ASKED.contains(method.getName());
        if (!asked) {
            return null;
        }
        var type = method.getReturnType();
        if (type == Set.class && method.getGenericReturnType() instanceof ParameterizedType set) {
            return set.getActualTypeArguments()[0] instanceof Class<?> member
                            && (member == String.class || member.isEnum())
                    ? new Property(Kind.SET, member)
                    : null;
        }
        var kind = kind(type);
        return kind == null ? null : new Property(kind, type);
    }

    private static @Nullable Kind kind(Class<?> type) {
        if (type == boolean.class) {
            return Kind.TRUTH;
        }
        if (type == int.class || type == long.class || type == double.class) {
            return Kind.NUMBER;
        }
        if (type == String.class) {
            return Kind.TEXT;
        }
        if (type == LocalDate.class) {
            return Kind.DAY;
        }
        if (type.isEnum()) {
            return Kind.CONSTANT;
        }
        return type == Country.class ? Kind.VALUE : null;
    }

    /** The properties of every fact type, by its simple name. */
    public Map<String, Map<String, Property>> facts() {
        return properties;
    }

    /** The properties of a fact type by name; null when there is no such type. */
    @Nullable
    public Map<String, Property> propertiesOf(String factType) {
        return properties.get(factType);
    }

    /** Whether a property holds a number. */
    public boolean isNumber(String factType, String property) {
        var known = properties.getOrDefault(factType, Map.of()).get(property);
        return known != null && known.kind() == Kind.NUMBER;
    }

    /** The class of a fact type or of constants, by its simple name; null when rules may not name it. */
    @Nullable
    public Class<?> typeNamed(String simpleName) {
        var fact = factTypes.get(simpleName);
        return fact != null ? fact : constantTypes.get(simpleName);
    }

    /** The constants of a type; none where rules see no such type. */
    public Set<String> constantsOf(String type) {
        var names = new LinkedHashSet<String>();
        var constants = constantTypes.get(type);
        if (constants != null) {
            for (var one : constants.getEnumConstants()) {
                names.add(((Enum<?>) one).name());
            }
        }
        return names;
    }

    /** The full names of all types that a rule file may import. */
    public Map<String, String> importable() {
        var names = new TreeMap<String, String>();
        factTypes.forEach((simple, type) -> names.put(type.getName(), simple));
        constantTypes.forEach((simple, type) -> names.put(type.getName(), simple));
        return names;
    }

    /** The simple names of the types of constants. */
    public Set<String> constantTypes() {
        return constantTypes.keySet();
    }
}
