"""The audit of derivatives: `make audit`. One module for each framework says which of its functions are tried."""
