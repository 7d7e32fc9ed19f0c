package org.colophon.capture;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Resolves names to addresses that belong to the public internet, and refuses all others.
 *
 * <p>The client connects to the very addresses that are returned here, and asks again for every new connection. So a
 * name that is public when it is looked at and private when it is connected to gains nothing, and neither does a
 * redirect.
 */
final class PublicAddresses implements DnsResolver {

    private final DnsResolver names;
    private final Predicate<InetAddress> allowed;

    PublicAddresses() {
        this(SystemDefaultDnsResolver.INSTANCE, PublicAddresses::isPublic);
    }

    /** The same with other names, and another idea of what is public. */
    PublicAddresses(DnsResolver names, Predicate<InetAddress> allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        for (InetAddress address : addresses) {
            if (!allowed.test(address)) {
                throw new Refused(address);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }

    /** Whether an address may be connected to without being asked for by name of this machine or its network. */
    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int a = bytes[0] & 0xFF;
        int b = bytes[1] & 0xFF;
        int c = bytes[2] & 0xFF;
        boolean carrier = a == 100 && b >= 64 && b < 128;
        boolean protocols = a == 192 && b == 0 && c == 0;
        boolean benchmarks = a == 198 && (b == 18 || b == 19);
        return a != 0 && a < 224 && !carrier && !protocols && !benchmarks;
    }

    private static boolean isPublic6(byte[] bytes) {
        if ((bytes[0] & 0xFE) == 0xFC) {
            return false;
        }
        // An IPv4 address may hide in these: compatible, translated (64:ff9b::/96) and 6to4 (2002::/16).
        boolean translated = bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xFF) == 0xFF;
        if (startsWithZeros(bytes, 12) || translated) {
            return isPublicInside(bytes, 12);
        }
        return bytes[0] != 0x20 || bytes[1] != 0x02 || isPublicInside(bytes, 2);
    }

    private static boolean isPublicInside(byte[] bytes, int from) {
        try {
            return isPublic(InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4)));
        } catch (UnknownHostException fourBytesAlwaysDo) {
            throw new IllegalStateException(fourBytesAlwaysDo);
        }
    }

    private static boolean startsWithZeros(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** The name leads into a network that is not public. */
    static final class Refused extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        Refused(InetAddress address) {
            super("its address is not public (" + address.getHostAddress() + "); --allow-private lets it be fetched");
        }
    }
}
