package org.safeguarding.notification.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** Tells addresses of the open internet from all others: private, shared, link-local, loopback, reserved, documentation. */
final class PublicAddress {

    private static final List<Block> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    "2001::/23", // Teredo, ORCHID and other special purposes
                    "2001:db8::/32",
                    "2002::/16", // an IPv4 address in disguise
                    "3fff::/20")
            .map(Block::of)
            .toList();

    private static final Block GLOBAL_UNICAST = Block.of("2000::/3");

    private PublicAddress() {}

    /** Of IPv6 only what is given out for the open internet; an IPv4 address that is mapped into IPv6 is read as IPv4. */
    static boolean is(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> NOT_PUBLIC.stream().noneMatch(block -> block.contains(four));
            case Inet6Address six ->
                GLOBAL_UNICAST.contains(six) && NOT_PUBLIC.stream().noneMatch(block -> block.contains(six));
            default -> false;
        };
    }

    /** All addresses that share the first bits. */
    private record Block(InetAddress first, int bits) {

        static Block of(String text) {
            int slash = text.indexOf('/');
            return new Block(
                    InetAddress.ofLiteral(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
        }

        boolean contains(InetAddress address) {
            var ours = first.getAddress();
            var theirs = address.getAddress();
            if (ours.length != theirs.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((ours[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
