"""What bookkeeping is: frozen values and the rules that hold between them; no files, no network, no clock.

The lowest step of the road: everything else speaks these words. It knows neither sheets nor Exact Online's wire.
"""
