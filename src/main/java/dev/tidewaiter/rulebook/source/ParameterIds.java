package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.rulebook.facts.NumbersByName;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How parameters are called in their files: {@code droneGust} of a record is {@code drone-gust} there. */
public final class ParameterIds {

    private ParameterIds() {}

    /** The id of a parameter, by the name of the component that holds it. */
    public static String of(String component) {
        return component.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** The ids by the names of a record's components, in their order; making them anew for every value was a tenth of a program's start. */
    static Map<String, String> of(Class<? extends Record> type) {
        return NumbersByName.names(type).stream()
                .collect(Collectors.toMap(
                        Function.identity(), ParameterIds::of, (one, other) -> one, LinkedHashMap::new));
    }
}
