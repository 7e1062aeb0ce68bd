package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.rulebook.facts.Fact;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one property of facts of one kind, as fast as a call that is written out: several hundred are read for each line. */
final class FactProperty {

    private static final ClearingCache<Named, FactProperty> KNOWN = new ClearingCache<>(FactProperty::new);

    private final Named named;
    private final Method method;
    private final Class<?> members;

    /** Made when it is first read, as most kinds of facts are rare; two threads may both make it, for it holds nothing. */
    private @Nullable Function<Fact, @Nullable Object> reading;

    private record Named(Class<?> type, String property) {}

    private FactProperty(Named named) {
        this.named = named;
        this.method = method(named);
        this.members = members(method.getGenericReturnType());
    }

    /** @throws IllegalArgumentException when facts of this class have no such property */
    static FactProperty of(Class<?> type, String property) {
        return KNOWN.get(new Named(type, property));
    }

    /** What a fact of the class says; null for what is not there. */
    @Nullable
    Object of(Fact fact) {
        var known = reading;
        if (known == null) {
            known = reading(named, method);
            reading = known;
        }
        return known.apply(fact);
    }

    /** The class of the members of a collection; {@code void} where it is none, or tells none. */
    Class<?> members() {
        return members;
    }

    private static Class<?> members(Type type) {
        return type instanceof ParameterizedType some
                        && some.getRawType() instanceof Class<?> raw
                        && Collection.class.isAssignableFrom(raw)
                        && some.getActualTypeArguments()[0] instanceof Class<?> member
                ? member
                : void.class;
    }

    private static Method method(Named named) {
        try {
            return named.type.getMethod(named.property);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(named.type.getSimpleName() + " has no property " + named.property, e);
        }
    }

    private static Function<Fact, @Nullable Object> reading(Named named, Method property) {
        var lookup = MethodHandles.lookup();
        try {
            var method = lookup.unreflect(property);
            var made = LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            method,
                            MethodType.methodType(Object.class, named.type))
                    .getTarget();
            @SuppressWarnings("unchecked") // the types are those given above
            var reading = (Function<Fact, @Nullable Object>) made.invoke();
            return reading;
        } catch (Throwable failure) {
            throw new IllegalStateException(named + " cannot be called", failure);
        }
    }
}
