package org.colophon.site.ceurws;

import java.util.List;
import java.util.Optional;
import org.colophon.extract.SiteReader;
import org.colophon.extract.SiteSigns;
import org.colophon.model.Claims;
import org.colophon.model.Quoted;
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
        return "1";
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
        return page.dom().filter(dom -> VolumeNumber.of(dom).isPresent() || MainIndex.is(dom)).isPresent();
    }

    @Override
    public Optional<Claims> read(Page page) {
        return page.dom().flatMap(dom -> {
            Optional<Quoted> number = VolumeNumber.of(dom);
            if (number.isPresent()) {
                VolumePage.Found found = VolumePage.read(dom, number.get());
                return Optional.of(claims(found.listings(), List.of(found.volume())));
            }
            List<Volume> volumes = MainIndex.read(dom);
            return volumes.isEmpty() ? Optional.empty() : Optional.of(claims(List.of(), volumes));
        });
    }

    private Claims claims(List<org.colophon.model.Listing> listings, List<Volume> volumes) {
        return new Claims(site(), Optional.empty(), Optional.empty(), listings, List.of(), volumes);
    }
}
