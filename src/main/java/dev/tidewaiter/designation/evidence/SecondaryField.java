package dev.tidewaiter.designation.evidence;

import java.util.Collection;
import java.util.List;

/** What is compared besides the name, in the order in which results tell it. */
public enum SecondaryField {
    COUNTRY("country"),
    ADDRESS("address"),
    IDENTIFIER("identifier"),
    BIRTH_DATE("birth date");

    private final String word;

    SecondaryField(String word) {
        this.word = word;
    }

    /** The field as results name it, such as {@code birth date}; others' tools read it. */
    public String word() {
        return word;
    }

    /** Some fields as results name them, in their order. */
    public static List<String> words(Collection<SecondaryField> fields) {
        return fields.stream().sorted().map(SecondaryField::word).toList();
    }
}
