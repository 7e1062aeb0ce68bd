package dev.tidewaiter.designation.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How values are written, worked out from their types: a component that an entry gets needs no line here. Records of records, lists,
 * enums, texts, days and numbers are known; of a sealed type, the records it permits.
 */
final class ValueFormats {

    private final Map<Type, ValueFormat> formats = new LinkedHashMap<>();
    private final StringBuilder shape = new StringBuilder();

    /** Values of one type are told by a text that names them, not by what they hold. */
    <T> void named(Class<T> type, Function<T, String> name, Function<String, T> named) {
        formats.put(type, text(value -> name.apply(type.cast(value)), named::apply));
    }

    /** What the types looked like: what was written by one shape is not read by another. */
    String shape() {
        return shape.toString();
    }

    /**
     * The format of a type.
     *
     * @throws IllegalStateException for a type that has none, which is the program's fault
     */
    ValueFormat of(Type type) {
        var known = formats.get(type);
        if (known != null) {
            return known;
        }
        var later = new Later();
        formats.put(type, later); // a record may hold its own kind
        var made = made(type);
        later.format = made;
        formats.put(type, made);
        return made;
    }

    private ValueFormat made(Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return new Many(of(arguments[0]), List::of);
            }
            if (generic.getRawType() == Set.class) {
                return new Many(of(arguments[0]), Set::of);
            }
        }
        if (type instanceof Class<?> plain) {
            var scalar = SCALARS.get(plain);
            if (scalar != null) {
                return scalar;
            }
            if (plain.isEnum()) {
                return enumeration(plain);
            }
            if (plain.isRecord()) {
                return record(plain);
            }
            if (plain.isSealed()) {
                return sealed(plain);
            }
        }
        throw new IllegalStateException("no format for " + type.getTypeName());
    }

    private ValueFormat record(Class<?> type) {
        shape.append(type.getName()).append('(');
        for (var component : type.getRecordComponents()) {
            shape.append(component.getName())
                    .append(':')
                    .append(component.getGenericType().getTypeName())
                    .append(' ');
        }
        shape.append(')');
        var parts = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .map(this::of)
                .toArray(ValueFormat[]::new);
        return new RecordFormat(type, parts);
    }

    private ValueFormat enumeration(Class<?> type) {
        var constants = type.getEnumConstants();
        shape.append(type.getName()).append(Arrays.toString(constants));
        return scalar(value -> (long) Arrays.asList(constants).indexOf(value), number -> constants[(int) number]);
    }

    private ValueFormat sealed(Class<?> type) {
        var kinds = Arrays.asList(type.getPermittedSubclasses());
        shape.append(kinds.stream().map(Class::getName).collect(Collectors.joining("|", "(", ")")));
        var each = kinds.stream().map(this::of).toList();
        return new ValueFormat() {
            @Override
            public void write(@Nullable Object value, CompactOut out) {
                int kind = value == null ? -1 : kinds.indexOf(value.getClass());
                out.number(kind + 1L);
                if (value != null) {
                    each.get(kind).write(value, out);
                }
            }

            @Override
            public @Nullable Object read(CompactIn in) {
                int kind = (int) in.number() - 1;
                return kind < 0 ? null : each.get(kind).read(in);
            }
        };
    }

    private interface FromNumber {
        Object of(long number);
    }

    /** Something that a number tells. */
    private static ValueFormat scalar(Function<Object, Long> toNumber, FromNumber fromNumber) {
        return new ValueFormat() {
            @Override
            public void write(@Nullable Object value, CompactOut out) {
                out.number(value == null ? 0 : 1);
                if (value != null) {
                    out.number(toNumber.apply(value));
                }
            }

            @Override
            public @Nullable Object read(CompactIn in) {
                return in.number() == 0 ? null : fromNumber.of(in.number());
            }
        };
    }

    /** Something that a text tells. */
    private static ValueFormat text(Function<String, Object> fromText) {
        return text(Object::toString, fromText);
    }

    private static ValueFormat text(Function<Object, String> toText, Function<String, Object> fromText) {
        return new ValueFormat() {
            @Override
            public void write(@Nullable Object value, CompactOut out) {
                out.number(value == null ? 0 : 1);
                if (value != null) {
                    out.text(toText.apply(value));
                }
            }

            @Override
            public @Nullable Object read(CompactIn in) {
                return in.number() == 0 ? null : fromText.apply(in.text());
            }
        };
    }

    private static final Map<Class<?>, ValueFormat> SCALARS = Map.ofEntries(
            Map.entry(String.class, text(text -> text)),
            Map.entry(BigDecimal.class, text(BigDecimal::new)),
            Map.entry(LocalDate.class, scalar(day -> ((LocalDate) day).toEpochDay(), LocalDate::ofEpochDay)),
            Map.entry(boolean.class, scalar(truth -> (Boolean) truth ? 1L : 0L, number -> number == 1)),
            Map.entry(Boolean.class, scalar(truth -> (Boolean) truth ? 1L : 0L, number -> number == 1)),
            Map.entry(int.class, scalar(number -> ((Integer) number).longValue(), number -> (int) number)),
            Map.entry(Integer.class, scalar(number -> ((Integer) number).longValue(), number -> (int) number)),
            Map.entry(
                    double.class,
                    scalar(number -> Double.doubleToRawLongBits((Double) number), Double::longBitsToDouble)),
            Map.entry(long.class, scalar(number -> (Long) number, number -> number)),
            Map.entry(Long.class, scalar(number -> (Long) number, number -> number)));

    private record Many(ValueFormat each, Function<Object[], Collection<?>> made) implements ValueFormat {

        @Override
        public void write(@Nullable Object value, CompactOut out) {
            if (value == null) {
                out.number(0);
                return;
            }
            var all = (Collection<?>) value;
            out.number(all.size() + 1L);
            all.forEach(one -> each.write(one, out));
        }

        @Override
        public @Nullable Object read(CompactIn in) {
            int size = (int) in.number() - 1;
            if (size < 0) {
                return null;
            }
            var all = new @Nullable Object[size];
            for (int i = 0; i < size; i++) {
                all[i] = each.read(in);
            }
            return made.apply(all);
        }
    }

    private static final class Later implements ValueFormat {

        private @Nullable ValueFormat format;

        private ValueFormat format() {
            return Objects.requireNonNull(format);
        }

        @Override
        public void write(@Nullable Object value, CompactOut out) {
            format().write(value, out);
        }

        @Override
        public @Nullable Object read(CompactIn in) {
            return format().read(in);
        }
    }
}
