package dev.tidewaiter.casework.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is given for the files of a run where they do not say it, by the name of the field.
 *
 * @param all   for all of them
 * @param files for single ones, by their number; counts in place of what is given for all
 */
public record RunFacts(Map<String, String> all, SortedMap<Integer, Map<String, String>> files) {

    public RunFacts {
        all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** For all files alike. */
    public static RunFacts ofAll(Map<String, String> facts) {
        return new RunFacts(facts, new TreeMap<>());
    }

    /** What counts for a file. */
    static Map<String, String> of(Map<String, String> all, Map<String, String> file) {
        var facts = new LinkedHashMap<>(all);
        facts.putAll(file);
        return facts;
    }

    Map<String, String> ofFile(int number) {
        return files.getOrDefault(number, Map.of());
    }
}
