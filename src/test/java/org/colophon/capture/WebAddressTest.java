package org.colophon.capture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as people write them, and as they are asked for. */
class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "HTTP://Example.ORG, http://example.org/",
        "https://example.org:8443/a#b, https://example.org:8443/a",
        "http://example.org/a b, http://example.org/a%20b",
        "http://example.org/\u00e9t\u00e9?q=\u00fc, http://example.org/%C3%A9t%C3%A9?q=%C3%BC",
        "http://b\u00fccher.example/a b, http://xn--bcher-kva.example/a%20b",
        "http://\u4f8b\u3048.example:81, http://xn--r8jz45g.example:81/",
        "http://example.org/a/../b, http://example.org/b",
        "http://[2001:DB8::1]:80/, http://[2001:db8::1]:80/",
        "http://example.org/?q={a|b}, http://example.org/?q=%7Ba%7Cb%7D",
        "http://example.org/100%, http://example.org/100%25"
    })
    void written(String text, String address) {
        assertThat(WebAddress.of(text).map(Object::toString)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/",
                "http://",
                "http:///a",
                "https://:80/",
                "http://exa mple.org/",
                "a.html",
                "",
                "http://[::1/"
            })
    void none(String text) {
        assertThat(WebAddress.of(text)).isEmpty();
    }
}
