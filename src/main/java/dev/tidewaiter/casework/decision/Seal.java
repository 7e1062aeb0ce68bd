package dev.tidewaiter.casework.decision;

import dev.tidewaiter.hash.Sha256;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The hash of what a JSON document says, however it is laid out and in whatever order its names stand. */
final class Seal {

    private Seal() {}

    static String of(JsonNode document) {
        var text = new StringBuilder();
        write(document, text);
        return Sha256.of(text.toString());
    }

    private static void write(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            text.append('{');
            for (var name : new TreeSet<>(node.propertyNames())) {
                text.append(name.length()).append(':').append(name).append('=');
                write(node.get(name), text);
            }
            text.append('}');
        } else if (node.isArray()) {
            text.append('[');
            node.forEach(one -> {
                write(one, text);
                text.append(',');
            });
            text.append(']');
        } else {
            var value = node.isString() ? node.stringValue() : node.toString();
            text.append(node.isString() ? '"' : ' ')
                    .append(value.length())
                    .append(':')
                    .append(value);
        }
    }
}
