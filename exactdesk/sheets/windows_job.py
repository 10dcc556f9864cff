"""A limit on the memory of this process, as Windows keeps it: by a job object.

Source: Microsoft Learn, "Job Objects" and JOBOBJECT_EXTENDED_LIMIT_INFORMATION, seen 2026-11.
"""

from __future__ import annotations

import ctypes
import sys

_PROCESS_MEMORY, _ACTIVE_PROCESSES = 0x100, 0x8
_EXTENDED = 9
_HANDLE = ctypes.c_void_p
_DWORD = ctypes.c_uint32


class _Basic(ctypes.Structure):
    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", _DWORD),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", _DWORD),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", _DWORD),
        ("SchedulingClass", _DWORD),
    )


class _Limits(ctypes.Structure):
    _fields_ = (
        ("BasicLimitInformation", _Basic),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    )


if sys.platform == "win32":

    def limit_memory(limit: int) -> None:
        """Puts this process in a job of its own that may not hold more memory, nor start another process."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = _HANDLE
        kernel.GetCurrentProcess.restype = _HANDLE
        kernel.SetInformationJobObject.argtypes = (_HANDLE, ctypes.c_int, ctypes.c_void_p, _DWORD)
        kernel.AssignProcessToJobObject.argtypes = (_HANDLE, _HANDLE)
        job = kernel.CreateJobObjectW(None, None)
        told = _Limits()
        told.BasicLimitInformation.LimitFlags = _PROCESS_MEMORY | _ACTIVE_PROCESSES
        told.BasicLimitInformation.ActiveProcessLimit = 1
        told.ProcessMemoryLimit = limit
        if job and kernel.SetInformationJobObject(job, _EXTENDED, ctypes.byref(told), ctypes.sizeof(told)):
            kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
