package dev.tidewaiter.web.api;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.web.api.ApiProblems.WrongRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses a parameter that an address does not know, or that is there twice where one is read: whoever sent it believes that it counts,
 * and would take more, or less, for all that there is. Uploads look at their parts themselves ({@link GivenParts}).
 */
@Configuration(proxyBeanMethods = false)
class KnownParameters implements WebMvcConfigurer, HandlerInterceptor {

    private static final int LONGEST_SHOWN = 60;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/v1/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getQueryString() != null
                && handler instanceof HandlerMethod method
                && !(request instanceof MultipartHttpServletRequest)) {
            check(method, request.getParameterMap());
        }
        return true;
    }

    private static void check(HandlerMethod method, Map<String, String[]> given) {
        var known = new TreeSet<String>();
        for (var parameter : method.getMethodParameters()) {
            var named = parameter.getParameterAnnotation(RequestParam.class);
            if (named != null && Map.class.isAssignableFrom(parameter.getParameterType())) {
                return; // it is given all, and looks at them itself
            }
            if (named != null) {
                known.add(name(named, parameter));
            }
        }
        given.forEach((name, values) -> check(name, values, known));
    }

    private static String name(RequestParam named, MethodParameter parameter) {
        return named.name().isEmpty() ? parameter.getParameter().getName() : named.name();
    }

    private static void check(String name, String[] values, Collection<String> known) {
        if (!known.contains(name)) {
            var shown = Characters.shortened(name, LONGEST_SHOWN);
            throw new WrongRequest(
                    known.isEmpty()
                            ? "There is no parameter \"%s\" here. This address has none.".formatted(shown)
                            : "There is no parameter \"%s\" here. The parameters are: %s."
                                    .formatted(shown, String.join(", ", known)));
        }
        if (values.length > 1) {
            throw new WrongRequest(StrictJson.givenTwice(name));
        }
    }
}
