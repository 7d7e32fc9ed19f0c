package org.colophon.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes as text, or the reason why they are none.
 *
 * <p>What the server said decides, if the bytes can be read so, and no byte order mark says otherwise: that is part of
 * the text, while servers say one thing of all they send. Without a server it is the byte order mark; then UTF-16 if every
 * other byte is zero; then UTF-8 if the bytes are valid; then what an HTML page says of itself; at last windows-1252, which reads anything.
 */
sealed interface Decoded {

    /** The text, without a byte order mark. */
    record Text(String text) implements Decoded {}

    /** Not text. */
    record Binary(String reason) implements Decoded {}

    /** Where an HTML page names its encoding. */
    Pattern META =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);

    int META_WITHIN = 4096;
    int LOOK_AT = 32;

    /** The parameter of a content type that names the encoding. */
    Pattern PARAMETER = Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);

    /**
     * Decodes bytes.
     *
     * @param mediaType what they were said to be, such as {@code text/html; charset=iso-8859-1}
     */
    static Decoded of(byte[] bytes, String mediaType) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Text(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            Charset utf16 = bytes[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return strictly(utf16, bytes, 2)
                    .<Decoded>map(Text::new)
                    .orElseGet(() -> new Binary("it begins like UTF-16 text but is not"));
        }
        Optional<Charset> said = named(PARAMETER.matcher(mediaType));
        Optional<String> wide = said.filter(charset -> charset.name().startsWith("UTF-16"))
                .flatMap(charset -> strictly(charset, bytes, 0));
        if (wide.isPresent()) {
            return new Text(wide.get());
        }
        Optional<String> unmarked = unmarkedUtf16(bytes)
                .flatMap(charset -> strictly(charset, bytes, 0))
                .filter(text -> text.indexOf(0) < 0);
        if (unmarked.isPresent()) {
            return new Text(unmarked.get());
        }
        Optional<String> binary = BinaryFormat.of(bytes);
        if (binary.isPresent()) {
            return new Binary(binary.get());
        }
        return new Text(said.flatMap(charset -> strictly(charset, bytes, 0))
                .or(() -> strictly(StandardCharsets.UTF_8, bytes, 0))
                .or(() -> declared(bytes).flatMap(charset -> strictly(charset, bytes, 0)))
                .orElseGet(() -> new String(bytes, Charset.forName("windows-1252"))));
    }

    /** UTF-16 without a byte order mark: of its first signs, all ASCII, one byte in two is zero. */
    private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
        int length = Math.min(bytes.length, LOOK_AT) & ~1;
        for (int zero = 0; zero < 2 && length >= 4; zero++) {
            boolean all = true;
            for (int i = 0; i < length; i += 2) {
                byte sign = bytes[i + 1 - zero];
                all &= bytes[i + zero] == 0 && (sign >= ' ' || sign == '\t' || sign == '\n' || sign == '\r');
            }
            if (all) {
                return Optional.of(zero == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
            }
        }
        return Optional.empty();
    }

    private static Optional<Charset> declared(byte[] bytes) {
        int length = Math.min(bytes.length, META_WITHIN);
        return named(META.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1)));
    }

    private static Optional<Charset> named(Matcher declaration) {
        if (!declaration.find()) {
            return Optional.empty();
        }
        String name = declaration.group(1);
        // Browsers read these as windows-1252, and pages rely on it.
        if (name.equalsIgnoreCase("iso-8859-1")
                || name.equalsIgnoreCase("us-ascii")
                || name.equalsIgnoreCase("latin1")) {
            return Optional.of(Charset.forName("windows-1252"));
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknownCharset) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes, int from) {
        boolean valid = isValid(charset, ByteBuffer.wrap(bytes, from, bytes.length - from));
        return valid ? Optional.of(new String(bytes, from, bytes.length - from, charset)) : Optional.empty();
    }

    /** Checks piece by piece: to decode a large capture twice at once would take three times its size. */
    private static boolean isValid(Charset charset, ByteBuffer bytes) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer piece = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            piece.clear();
            result = decoder.decode(bytes, piece, true);
        } while (result.isOverflow());
        return !result.isError();
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
