package dev.tidewaiter.web.page;

import java.util.Objects;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Where style sheets and scripts are served: the hash of their content stands in the address, so that a browser may keep them. */
@Component("served")
public final class ServedFiles {

    private final ResourceUrlProvider addresses;

    ServedFiles(ResourceUrlProvider addresses) {
        this.addresses = addresses;
    }

    /** The address of a file, given by the path at which it would stand without the hash. */
    public String at(String path) {
        return Objects.requireNonNull(addresses.getForLookupPath(path), path);
    }

    /**
     * Spring's own way, switched off: it looks every link of a page up among the files that are served, which took two fifths of the time
     * that a page took.
     */
    @Bean
    static FilterRegistrationBean<ResourceUrlEncodingFilter> noLinkIsLookedUp() {
        var filter = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        filter.setEnabled(false);
        return filter;
    }
}
