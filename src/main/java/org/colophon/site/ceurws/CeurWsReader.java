package org.colophon.site.ceurws;

import java.util.List;
import java.util.Optional;
import org.colophon.extract.Linked;
import org.colophon.extract.SiteReader;
import org.colophon.extract.SiteSigns;
import org.colophon.model.Claims;
import org.colophon.model.Listing;
import org.colophon.model.Volume;
import org.colophon.page.Page;

/** Reads volumes of CEUR Workshop Proceedings. They are known by their document, whatever their lines say. */
public final class CeurWsReader implements SiteReader {

    @Override
    public String name() {
        return "ceurws";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public String site() {
        return "CEUR-WS volume page";
    }

    @Override
    public SiteSigns signs() {
        return new SiteSigns();
    }

    @Override
    public boolean knows(Page page) {
        return page.dom()
                .filter(dom -> MainIndex.is(dom) || VolumeNumber.of(dom).isPresent())
                .isPresent();
    }

    @Override
    public Optional<Claims> read(Page page) {
        return page.dom().flatMap(dom -> {
            if (MainIndex.is(dom)) {
                return Optional.of(claims(List.of(), MainIndex.read(dom)));
            }
            return VolumeNumber.of(dom).map(number -> {
                VolumePage.Found found = VolumePage.read(dom, number);
                return Linked.of(page, claims(found.listings(), List.of(found.volume())));
            });
        });
    }

    private Claims claims(List<Listing> listings, List<Volume> volumes) {
        return new Claims(site(), Optional.empty(), Optional.empty(), listings, List.of(), volumes);
    }
}
