package org.rareearthatlas.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.security.ShortWay;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

@AtlasTest
class DepositItemsShortWayTest {

    private final ShortWay filter;
    private final OgcHttp http;

    DepositItemsShortWayTest(FilterRegistrationBean<ShortWay> depositItemsFilter, WebApplicationContext context) {
        this.filter = java.util.Objects.requireNonNull(depositItemsFilter.getFilter());
        this.http = new OgcHttp(context);
    }

    private static MockHttpServletRequest items(String parameter, String value) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/ogc/collections/deposits/items");
        request.setServerPort(8080);
        request.addHeader(HttpHeaders.HOST, "localhost:8080");
        request.setParameter(parameter, value);
        request.setQueryString(parameter + "=" + value);
        return request;
    }

    @Test
    void answersAsTheUsualWayDoes() throws Exception {
        MockHttpServletResponse shortWay = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        MockHttpServletResponse usual =
                http.perform(OgcHttp.ask(HttpMethod.GET, OgcHttp.address("/collections/deposits/items", "limit", "3")));

        filter.doFilter(items("limit", "3"), shortWay, chain);

        assertThat(chain.getRequest()).isNull();
        assertThat(shortWay.getStatus()).isEqualTo(200);
        assertThat(shortWay.getContentType()).isEqualTo("application/geo+json");
        assertThat(shortWay.getHeader(HttpHeaders.ETAG)).isEqualTo(usual.getHeader(HttpHeaders.ETAG));
        assertThat(withoutTime(shortWay)).isEqualTo(withoutTime(usual));
    }

    private static String withoutTime(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString().replaceFirst("\"timeStamp\":\"[^\"]*\"", "");
    }

    @ParameterizedTest
    @CsvSource({"f, html", "limit, 0", "colour, red", "filter, (", "bbox, NaN"})
    void pagesForPeopleAndErrorsGoTheUsualWay(String parameter, String value) throws Exception {
        MockFilterChain chain = new MockFilterChain();

        filter.doFilter(items(parameter, value), new MockHttpServletResponse(), chain);

        assertThat(chain.getRequest()).isNotNull();
    }
}
