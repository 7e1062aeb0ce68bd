package dev.tidewaiter.rulebook.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of constants as tables write them: {@code ORDER_WORD} is "order word". */
public final class ConstantNames {

    private ConstantNames() {}

    /** How a table writes one. */
    public static String of(Enum<?> constant) {
        return constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    /** The one that a table writes so; null where there is none. */
    public static <E extends Enum<E>> @Nullable E named(Class<E> type, String written) {
        for (var constant : type.getEnumConstants()) {
            if (of(constant).equals(written)) {
                return constant;
            }
        }
        return null;
    }

    /** How a table may write any of them, for a message. */
    public static <E extends Enum<E>> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(ConstantNames::of).collect(Collectors.joining(", "));
    }
}
