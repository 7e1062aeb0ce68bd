package dev.tidewaiter.rulebook.facts;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The fact types, which are all the types that a rule's conditions may name. */
public final class FactTypes {

    private static final Set<String> NAMES = Arrays.stream(Fact.class.getPermittedSubclasses())
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    private FactTypes() {}

    public static boolean contains(String simpleName) {
        return NAMES.contains(simpleName);
    }
}
