package org.colophon.capture;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.Message;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The page in a web archive record, where there is one. */
final class RecordPage {

    private static final int OK = 200;
    private static final int LOOK_AT = 1024;

    private final WarcRecords records;
    private final String archive;
    private final long limit;

    RecordPage(WarcRecords records, String archive, long limit) {
        this.records = records;
        this.archive = archive;
        this.limit = limit;
    }

    /**
     * Reads the page of a record.
     *
     * @return empty where the record is a request, a redirect, an image or whatever else is no page
     * @throws IOException where the record does not hold together
     */
    Optional<Input> of(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response && isHttp(response)) {
            HttpResponse http = response.http();
            return http.status() == OK ? page(response, http) : Optional.empty();
        }
        return record instanceof WarcResource resource ? page(resource, resource) : Optional.empty();
    }

    private Optional<Input> page(WarcTargetRecord record, Message message) throws IOException {
        Optional<URI> address = WebAddress.of(String.valueOf(record.target()));
        Optional<String> type = message.headers().first("Content-Type");
        if (address.isEmpty()
                || address.get().getPath().equals("/robots.txt")
                || !MediaTypes.mayBeRead(type.orElse(""))) {
            return Optional.empty();
        }
        records.headersAreRead();
        String name = address.get().toString();
        byte[] raw = WarcRecords.bytes(message.body(), limit);
        if (raw.length > limit) {
            return Optional.of(problem(name, "it is larger than the limit of " + limit + " bytes"));
        }
        try {
            String coding = String.join(",", message.headers().all("Content-Encoding"));
            byte[] bytes = ContentCoding.decode(raw, coding, limit);
            if (!MediaTypes.tellsSomething(type.orElse("")) && isBinary(bytes)) {
                return Optional.empty();
            }
            return Optional.of(
                    bytes.length == 0
                            ? problem(name, "it is empty")
                            : new Input.Found(name, Captures.of(name, bytes, type, address, date(record))));
        } catch (ContentCoding.Undecodable undecodable) {
            return Optional.of(problem(name, String.valueOf(undecodable.getMessage())));
        }
    }

    private Input problem(String address, String reason) {
        return new Input.Problem(archive, "the record at byte " + records.offset() + " (" + address + "): " + reason);
    }

    /** Fonts and programs are often archived as bytes of no kind. */
    private static boolean isBinary(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, LOOK_AT); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHttp(WarcResponse response) {
        return MediaTypes.bare(response.headers().first("Content-Type").orElse(""))
                .equals("application/http");
    }

    private static Optional<Instant> date(WarcRecord record) {
        try {
            return Optional.of(record.date());
        } catch (RuntimeException noDateOrNone) {
            return Optional.empty();
        }
    }
}
