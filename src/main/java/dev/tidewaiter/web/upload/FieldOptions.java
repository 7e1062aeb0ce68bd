package dev.tidewaiter.web.upload;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.web.page.FieldLabels;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.web.util.HtmlUtils;

/**
 * The choices of what a column holds, as the options of a select in one language. They are the same for each column but for the one that
 * is chosen, so they are written once: eighty columns have ten thousand of them.
 */
final class FieldOptions {

    private static final String SELECTED = " selected";

    private static final String AND = " + ";

    private final FieldLabels labels;
    private final Locale locale;
    private final String unused;
    private final String notUsed;
    private final String groups;

    /** Where in the groups the word that selects a field has its place. */
    private final Map<String, Integer> places = new HashMap<>();

    FieldOptions(List<FieldChoices.Group> choices, MessageSource messages, FieldLabels labels, Locale locale) {
        this.labels = labels;
        this.locale = locale;
        this.unused = "<option value=\"\"";
        this.notUsed = ">" + HtmlUtils.htmlEscape(message(messages, "upload.sheet.notUsed", locale)) + "</option>";
        var html = new StringBuilder();
        for (var group : choices) {
            var label = message(messages, "upload.fields." + group.key(), locale);
            html.append("<optgroup label=\"")
                    .append(HtmlUtils.htmlEscape(label))
                    .append("\">");
            for (Field field : group.fields()) {
                html.append("<option value=\"")
                        .append(HtmlUtils.htmlEscape(field.id()))
                        .append('"');
                places.put(field.id(), html.length());
                html.append('>')
                        .append(HtmlUtils.htmlEscape(labels.of(field, locale)))
                        .append("</option>");
            }
            html.append("</optgroup>");
        }
        this.groups = html.toString();
    }

    /** What a column holds that stays as it is. */
    private String words(ColumnView column) {
        return column.fields().stream().map(field -> labels.of(field, locale)).collect(Collectors.joining(AND));
    }

    private static String message(MessageSource messages, String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    /** The options for one column or box. */
    String of(ColumnView column) {
        var chosen = column.chosen();
        var html = new StringBuilder(groups.length() + 200);
        html.append(unused).append(chosen.isEmpty() ? SELECTED : "").append(notUsed);
        if (chosen.equals(ColumnView.AS_IT_IS)) {
            html.append("<option value=\"")
                    .append(ColumnView.AS_IT_IS)
                    .append("\" selected>")
                    .append(HtmlUtils.htmlEscape(words(column)))
                    .append("</option>");
        }
        var place = places.get(chosen);
        if (place == null) {
            return html.append(groups).toString();
        }
        return html.append(groups, 0, place)
                .append(SELECTED)
                .append(groups, place, groups.length())
                .toString();
    }
}
