"""Values in, values out: every rule of the product, without files, network, clock or Qt."""
