package dev.tidewaiter.rulebook.facts;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Records of numbers, filled by the names of their components: of sixty numbers by position, two that change places are seen by nobody. */
public final class NumbersByName {

    private NumbersByName() {}

    /** The names of a record's components, in their order. */
    public static List<String> names(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /**
     * A record whose components are numbers.
     *
     * @param values the number of each component, by its name
     */
    public static <R extends Record> R record(Class<R> type, ToDoubleFunction<String> values) {
        var components = type.getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var numbers = Stream.of(components)
                .map(component -> (Object) values.applyAsDouble(component.getName()))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(numbers);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getSimpleName() + " is a record of numbers", e);
        }
    }
}
