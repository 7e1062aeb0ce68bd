package dev.tidewaiter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An officer writes words, no patterns: "S.A." is no "SOAP", and a list that was emptied is found in no text. */
class PatternsOfWordsTests {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final Pattern CHOICE = Pattern.compile("join(?:ing)?\\(\\s*\"(?:\\)?\\(?\\?*:?)\\|");

    /** The one that quotes; and two that join names of their own, of classes and of fields, which no officer writes. */
    private static final Set<String> MAY = Set.of("WordKinds.java", "ValueFormats.java", "FactParts.java");

    @Test
    void choicesOfWordsAreMadeInTheOnePlaceThatQuotesThem() throws IOException {
        List<String> others = new ArrayList<>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (!MAY.contains(file.getFileName().toString())
                        && CHOICE.matcher(Files.readString(file)).find()) {
                    others.add(file.toString());
                }
            }
        }

        assertThat(others)
                .as("files that join words to a choice, which WordKinds.anyOf does")
                .isEmpty();
    }
}
