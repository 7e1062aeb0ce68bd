package dev.tidewaiter.web.api;

import dev.tidewaiter.letters.Characters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.AbstractJacksonHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * How the bodies of requests are read: what is given twice is refused, since RFC 8259 (section 4) leaves open which counts; what
 * nobody reads is refused, since whoever sent it believes that it counts; and so is a text with
 * U+0000, which PostgreSQL does not keep, or with half a character, which would be kept as another.
 */
@Configuration(proxyBeanMethods = false)
class StrictJson {

    /** The words of Jackson's own sentence, which has no type of its own. */
    private static final Pattern TWICE = Pattern.compile("Duplicate Object property \"(.*)\"", Pattern.DOTALL);

    private static final int LONGEST_NAME = 80;
    private static final String NUL =
            "A text holds a NUL character (U+0000), which is part of no text. Send it without.";
    private static final String HALF =
            "A text holds half a character (one surrogate of a pair), which nothing can keep. Send the whole character.";

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE) // behind the one that says how all other JSON is read
    ServerHttpMessageConvertersCustomizer strictBodies(JsonMapper mapper) {
        var strict = mapper.rebuild()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(new SimpleModule().addDeserializer(String.class, new WholeText()))
                .build();
        return converters -> converters
                .withJsonConverter(new JacksonJsonHttpMessageConverter(strict))
                .configureMessageConvertersList(all -> all.removeIf(StrictJson::isOtherThanJson));
    }

    /** Libraries on the class path bring readers of other formats along, such as YAML, which would take a body that this one refuses. */
    private static boolean isOtherThanJson(HttpMessageConverter<?> converter) {
        return converter instanceof AbstractJacksonHttpMessageConverter
                && !(converter instanceof JacksonJsonHttpMessageConverter);
    }

    /** What is wrong with a body that is JSON and still cannot be taken; null where it is something else. */
    static @Nullable String sentence(@Nullable Throwable broken) {
        for (var cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnrecognizedPropertyException unknown) {
                return "There is no member \"%s\" here. The members are: %s."
                        .formatted(shortened(unknown.getPropertyName()), known(unknown.getKnownPropertyIds()));
            }
            if (cause instanceof InvalidFormatException unfit) {
                return "\"%s\" does not take \"%s\". It takes %s."
                        .formatted(
                                member(unfit.getPath()),
                                shortened(String.valueOf(unfit.getValue())),
                                taken(unfit.getTargetType()));
            }
            if (cause instanceof NoText) {
                return String.valueOf(cause.getMessage());
            }
            if (cause instanceof StreamReadException unread) {
                var twice = TWICE.matcher(String.valueOf(unread.getOriginalMessage()));
                if (twice.find()) {
                    return givenTwice(twice.group(1));
                }
            }
        }
        return null;
    }

    /** The last member that has a name; an element of an array has none. */
    private static String member(List<JacksonException.Reference> path) {
        return path.stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .reduce((outer, inner) -> inner)
                .orElse("the body");
    }

    private static String taken(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (type == Instant.class) {
            return "a moment such as 2027-01-31T12:00:00Z";
        }
        if (type == LocalDate.class) {
            return "a date such as 2027-01-31";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        boolean whole = type == int.class || type == long.class || type == Integer.class || type == Long.class;
        return whole ? "a whole number" : "another kind of text";
    }

    private static final class NoText extends RuntimeException {
        private static final long serialVersionUID = 1;

        private NoText(String sentence) {
            super(sentence);
        }
    }

    private static final class WholeText extends StdScalarDeserializer<String> {

        private WholeText() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser json, DeserializationContext context) {
            var text = StringDeserializer.instance.deserialize(json, context);
            if (text != null && text.indexOf('\0') >= 0) {
                throw new NoText(NUL);
            }
            if (text != null && text.codePoints().anyMatch(StrictJson::isHalf)) {
                throw new NoText(HALF);
            }
            return text;
        }
    }

    /** Whether a code point is half a pair of UTF-16 whose other half is not beside it. */
    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static String known(@Nullable Collection<Object> names) {
        return names == null
                ? "none"
                : String.join(
                        ", ", names.stream().map(Object::toString).sorted().toList());
    }

    /** That a name is there more than once. */
    static String givenTwice(String name) {
        return "\"%s\" is given twice. Give it once.".formatted(shortened(name));
    }

    private static String shortened(String name) {
        return Characters.shortened(name, LONGEST_NAME);
    }
}
