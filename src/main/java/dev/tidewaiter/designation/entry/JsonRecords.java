package dev.tidewaiter.designation.entry;

import dev.tidewaiter.designation.lists.UnreadableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The records of a JSON file, one after the other and never all at once: objects in an array, objects line by line, or the objects of an
 * array {@value #WRAPPED} in one object.
 */
public final class JsonRecords {

    private static final String WRAPPED = "results";

    /** One that reads on behind a record. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonRecords() {}

    /** Takes a record. */
    @FunctionalInterface
    public interface Taker {

        /** Takes a record that begins on a line. */
        void take(JsonNode record, int line);
    }

    /** The names of the fields of the first record, so far as the beginning of a file shows them. */
    public static Set<String> fields(ListHead head) {
        var fields = new LinkedHashSet<String>();
        if (!head.text().startsWith("{") && !head.text().startsWith("[")) {
            return fields;
        }
        try (var parser = MAPPER.createParser(head.text())) {
            if (first(parser, isWrapped(head)) == JsonToken.START_OBJECT) {
                for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                    fields.add(name);
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        } catch (JacksonException cut) {
            // the beginning ends within a record; what was seen of it is enough, or it is no JSON
        }
        return fields;
    }

    /**
     * Reads all records.
     *
     * @throws UnreadableList when the file is damaged or cut off
     */
    public static void forEach(Path file, Taker taker) throws IOException, UnreadableList {
        boolean wrapped = isWrapped(ListHead.of(file));
        try (var in = ListText.bytes(file);
                var parser = MAPPER.createParser(in)) {
            for (var token = first(parser, wrapped); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    int line = parser.currentTokenLocation().getLineNr();
                    taker.take(MAPPER.readTree(parser), line);
                } else if (token == JsonToken.PROPERTY_NAME) {
                    parser.nextToken(); // what the wrapping object says behind its records
                    parser.skipChildren();
                }
            }
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            throw new UnreadableList(
                    "%s, line %d, column %d: damaged or cut off; entries after it are missing. Download it again."
                            .formatted(
                                    file.getFileName(),
                                    at == null ? 1 : at.getLineNr(),
                                    at == null ? 1 : at.getColumnNr()));
        }
    }

    private static boolean isWrapped(ListHead head) {
        if (!head.text().startsWith("{")) {
            return false;
        }
        try (var parser = MAPPER.createParser(head.text())) {
            parser.nextToken();
            return toWrapped(parser);
        } catch (JacksonException cut) {
            return false;
        }
    }

    private static @Nullable JsonToken first(JsonParser parser, boolean wrapped) {
        var token = parser.nextToken();
        if (wrapped) {
            toWrapped(parser);
            token = parser.currentToken();
        }
        return token == JsonToken.START_ARRAY ? parser.nextToken() : token;
    }

    /** Goes to the array of records inside the object in which a parser stands; false when it has none. */
    private static boolean toWrapped(JsonParser parser) {
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            var value = parser.nextToken();
            if (name.equals(WRAPPED) && value == JsonToken.START_ARRAY) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }
}
