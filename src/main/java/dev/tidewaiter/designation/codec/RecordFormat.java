package dev.tidewaiter.designation.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A record as its components, one after the other. */
final class RecordFormat implements ValueFormat {

    private final Constructor<?> made;
    private final Method[] components;
    private final ValueFormat[] formats;

    RecordFormat(Class<?> type, ValueFormat[] formats) {
        this.formats = formats;
        this.components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .toArray(Method[]::new);
        try {
            this.made = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class[]::new));
            made.setAccessible(true);
            for (var component : components) {
                component.setAccessible(true);
            }
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every record can be made of its components", impossible);
        }
    }

    @Override
    public void write(@Nullable Object value, CompactOut out) {
        out.number(value == null ? 0 : 1);
        if (value == null) {
            return;
        }
        try {
            for (int i = 0; i < formats.length; i++) {
                formats[i].write(components[i].invoke(value), out);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a component of " + value.getClass() + " cannot be read", e);
        }
    }

    @Override
    public @Nullable Object read(CompactIn in) {
        if (in.number() == 0) {
            return null;
        }
        var values = new @Nullable Object[formats.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = formats[i].read(in);
        }
        try {
            var value = made.newInstance(values);
            return formats.length == 1 ? in.shared(value) : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a " + made.getDeclaringClass() + " cannot be made again", e);
        }
    }
}
