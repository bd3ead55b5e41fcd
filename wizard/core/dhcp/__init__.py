"""What a DHCP server is told to hand out, read from its configuration: dnsmasq, ISC dhcpd, Kea."""
