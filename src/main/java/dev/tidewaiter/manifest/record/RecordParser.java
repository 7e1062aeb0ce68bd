package dev.tidewaiter.manifest.record;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.shipment.Field;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Takes the texts of one record's fields out of its JSON. */
final class RecordParser {

    private static final JsonFactory JSON = new JsonFactory();

    /** A record that is none; the message says why and what to do. */
    static final class BadRecord extends Exception {
        private static final long serialVersionUID = 1;

        BadRecord(String message) {
            super(message, null, false, false);
        }
    }

    /** The texts by their field, in the order of the fields. What is null or blank was left empty. */
    Map<Field, String> texts(byte[] line, int length) throws BadRecord {
        int from =
                length > 3 && (line[0] & 0xff) == 0xef && (line[1] & 0xff) == 0xbb && (line[2] & 0xff) == 0xbf ? 3 : 0;
        try (var json = JSON.createParser(ObjectReadContext.empty(), line, from, length - from)) {
            return texts(json);
        } catch (JacksonException broken) {
            throw new BadRecord(
                    "The line is no JSON object: %s Write one record a line, such as {\"consignee.name\":\"…\",\"hs\":\"…\"}."
                            .formatted(sentence(broken)));
        }
    }

    private static Map<Field, String> texts(JsonParser json) throws BadRecord {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new BadRecord(
                    "The line is no JSON object. Write one record a line, such as {\"consignee.name\":\"…\",\"hs\":\"…\"}.");
        }
        var texts = new EnumMap<Field, String>(Field.class);
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            var field = Field.byId(name);
            if (field == null) {
                throw new BadRecord(
                        "There is no field \"%s\". Name the members as in a mapping, such as consignee.name, hs, destination."
                                .formatted(shortened(name)));
            }
            if (texts.put(field, text(json, field)) != null) {
                throw new BadRecord("The field %s is given twice. Give it once.".formatted(field.id()));
            }
        }
        if (json.currentToken() != JsonToken.END_OBJECT) {
            throw new BadRecord("The record is cut off. Send it again.");
        }
        if (json.nextToken() != null) {
            throw new BadRecord("There is more than one record on the line. Write one a line.");
        }
        if (texts.values().stream().allMatch(String::isBlank)) {
            throw new BadRecord("The record is empty. Give at least who, what and where.");
        }
        return texts;
    }

    private static String text(JsonParser json, Field field) throws BadRecord {
        return switch (json.nextToken()) {
            case VALUE_STRING -> withoutNul(json.getString(), field);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> json.getString();
            case VALUE_NULL -> "";
            default ->
                throw new BadRecord(
                        "The field %s holds a list or an object. Give a text or a number.".formatted(field.id()));
        };
    }

    private static String withoutNul(String text, Field field) throws BadRecord {
        if (text.indexOf('\0') >= 0) {
            throw new BadRecord(
                    "The field %s holds a NUL character (U+0000), which is part of no text. Send it without."
                            .formatted(field.id()));
        }
        return text;
    }

    private static String sentence(JacksonException broken) {
        if (broken instanceof UnexpectedEndOfInputException) {
            return "it ends in the middle.";
        }
        if (broken instanceof StreamConstraintsException) {
            return "a text or a number in it is too long, or it is nested too deeply.";
        }
        int at = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
        return at > 0 ? "it cannot be read on at character %d.".formatted(at) : "it cannot be read.";
    }

    private static String shortened(String text) {
        return Characters.shortened(text, 120);
    }
}
